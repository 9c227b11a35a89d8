import { useCallback } from 'react'
import { useLoaded } from '../api/use-loaded.ts'
import { ExperimentHeadDocument } from '../generated/operations.ts'
import { LoadedPart } from '../page/loaded-part.tsx'
import { NowherePage } from '../places/nowhere-page.tsx'
import type { Place } from '../places/place.ts'
import { useReading } from '../session/reading.ts'
import { ExperimentHead } from './experiment-head.tsx'
import { ExperimentSection } from './experiment-section.tsx'

/** Where an experiment is read. */
export type ExperimentPlace = Extract<Place, { readonly kind: 'experiment' }>

/** The page of an experiment: who tries what, then one of its sections. */
export const ExperimentPage = ({ place }: { place: ExperimentPlace }) => {
  const { ask } = useReading()
  const { id } = place
  const loaded = useLoaded(useCallback(() => ask(ExperimentHeadDocument, { id }), [ask, id]))
  return (
    <LoadedPart loaded={loaded}>
      {({ experiment }) =>
        experiment ? (
          <>
            <ExperimentHead experiment={experiment} place={place} />
            <ExperimentSection place={place} />
          </>
        ) : (
          <NowherePage />
        )
      }
    </LoadedPart>
  )
}
