import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { ApplicationsSection } from '../applications/applications-section.tsx'
import { CohortFigures } from '../figures/cohort-figures.tsx'
import { CohortHeadDocument } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { Name } from '../page/name.tsx'
import { NowherePage } from '../places/nowhere-page.tsx'
import { PlaceLink } from '../places/place-link.tsx'
import { useReading } from '../session/reading.ts'

/** The page of a cohort: what its indicators come to together, the way to each experiment, and the applications it came from. */
export const CohortPage = ({ id }: { id: string }) => {
  const { ask, role, words } = useReading()
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
            {role !== 'ENTREPRENEUR' && <ApplicationsSection cohortId={cohort.id} />}
          </>
        ) : (
          <NowherePage />
        )
      }
    </LoadedPart>
  )
}
