import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { CohortFiguresDocument } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import { CohortExperiments } from './cohort-experiments.tsx'
import { CollectionFacts } from './collection-facts.tsx'
import { CombinedTable } from './combined-table.tsx'

/** « Chiffres » of a cohort. An entrepreneur is shown their own experiments, not what the others come to. */
export const CohortFigures = ({ cohortId: id }: { cohortId: string }) => {
  const { ask, role, words } = useReading()
  const isWhole = role !== 'ENTREPRENEUR'
  const loaded = useLoaded(useCallback(() => ask(CohortFiguresDocument, { id, isWhole }), [ask, id, isWhole]))
  return (
    <LoadedPart loaded={loaded}>
      {({ cohort }) =>
        cohort && (
          <>
            {cohort.figures && (
              <section aria-labelledby="figures-title">
                <h2 id="figures-title">{words.say('combined')}</h2>
                <CollectionFacts collection={cohort.collection} />
                <CombinedTable cohortId={id} figures={cohort.figures.figures} note={cohort.figures.note} />
              </section>
            )}
            <CohortExperiments experiments={cohort.experiments} />
          </>
        )
      }
    </LoadedPart>
  )
}
