import { lazy, Suspense } from 'react'
import { Waiting } from '../page/waiting.tsx'
import { ProgrammePage } from '../programme/programme-page.tsx'
import { useReading } from '../session/reading.ts'
import { NowherePage } from './nowhere-page.tsx'
import { usePlace } from './use-place.ts'

const ExperimentPage = lazy(async () => ({
  default: (await import('../experiments/experiment-page.tsx')).ExperimentPage,
}))
const CohortPage = lazy(async () => ({ default: (await import('../cohorts/cohort-page.tsx')).CohortPage }))

/** What is read at the place where the reader is. */
export const Content = () => {
  const { words } = useReading()
  return (
    <Suspense fallback={<Waiting words={words} />}>
      <Shown />
    </Suspense>
  )
}

const Shown = () => {
  const place = usePlace()
  switch (place.kind) {
    case 'programme':
      return <ProgrammePage />
    case 'experiment':
      return <ExperimentPage key={place.id} place={place} />
    case 'cohort':
      return <CohortPage key={place.id} id={place.id} />
    case 'nowhere':
      return <NowherePage />
  }
}
