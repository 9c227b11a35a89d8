import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { CohortFigures } from '../figures/cohort-figures.tsx'
import { CohortHeadDocument } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { Name } from '../page/name.tsx'
import { NowherePage } from '../places/nowhere-page.tsx'
import { PlaceLink } from '../places/place-link.tsx'
import { useReading } from '../session/reading.ts'

/** The page of a cohort: what its indicators come to together, and the way to each experiment. */
export const CohortPage = ({ id }: { id: string }) => {
  const { ask, words } = useReading()
  const { say, months } = words
  const loaded = useLoaded(useCallback(() => ask(CohortHeadDocument, { id }), [ask, id]))
  return (
    <LoadedPart loaded={loaded}>
      {({ cohort }) =>
        cohort ? (
          <>
            <header className="experiment-head">
              <title>{`${cohort.name} · Passerelle`}</title>
              <nav aria-label={say('place.path')}>
                <ol className="path">
                  <li>
                    <PlaceLink to={{ kind: 'programme' }}>{say('place.programme')}</PlaceLink>
                  </li>
                </ol>
              </nav>
              <h1>
                <Name of={cohort.name} fictional={cohort.demonstration} />
              </h1>
              <p className="enterprise">{months(cohort.startsOn, cohort.endsOn)}</p>
            </header>
            <CohortFigures cohortId={cohort.id} />
          </>
        ) : (
          <NowherePage />
        )
      }
    </LoadedPart>
  )
}
