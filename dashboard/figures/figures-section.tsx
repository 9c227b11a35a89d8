import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { Downloads } from '../exports/downloads.tsx'
import { standardFiles, tableFiles } from '../exports/tables.ts'
import { ExperimentFiguresDocument } from '../generated/operations.ts'
import { ImportValues } from '../imports/import-values.tsx'
import { LoadedPart } from '../page/loaded-part.tsx'
import { useReading } from '../session/reading.ts'
import { CollectionFacts } from './collection-facts.tsx'
import { FigureTable } from './figure-table.tsx'

/** « Chiffres »: what the indicators of an experiment come to, and how complete what was collected is. */
export const FiguresSection = ({ experimentId: id }: { experimentId: string }) => {
  const { ask, words, role } = useReading()
  const loaded = useLoaded(useCallback(() => ask(ExperimentFiguresDocument, { id }), [ask, id]))
  return (
    <section aria-labelledby="figures-title">
      <h2 id="figures-title">{words.say('section.figures')}</h2>
      <ImportValues experimentId={id} onDone={loaded.retry} />
      <LoadedPart loaded={loaded}>
        {({ experiment }) =>
          experiment && experiment.figures.length > 0 ? (
            <>
              <CollectionFacts collection={experiment.collection} />
              <FigureTable figures={experiment.figures} />
              <Downloads
                label={words.say('export.here')}
                files={[
                  ...tableFiles(words, 'chiffres', id),
                  ...(role === 'VIEWER' ? [] : tableFiles(words, 'releves', id)),
                  ...standardFiles(words, id),
                ]}
              />
            </>
          ) : (
            <p className="notice">{words.say('figure.none')}</p>
          )
        }
      </LoadedPart>
    </section>
  )
}
