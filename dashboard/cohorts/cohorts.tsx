import type { CohortHeadFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { CohortSection } from './cohort-section.tsx'
import { inReadingOrder, standingOf, todayIn } from './standing.ts'

interface CohortsProps {
  readonly cohorts: readonly CohortHeadFragment[]
  readonly timeZone: string
}

/** The cohorts, those under way first and open; without any, the first one is open. */
export const Cohorts = ({ cohorts, timeZone }: CohortsProps) => {
  const { words } = useReading()
  if (cohorts.length === 0) return <p className="notice">{words.say('cohorts.none')}</p>
  const today = todayIn(timeZone, new Date())
  return inReadingOrder(cohorts, today).map((cohort, index) => {
    const standing = standingOf(cohort, today)
    const startsOpen = standing === 'current' || index === 0
    return <CohortSection key={cohort.id} cohort={cohort} standing={standing} today={today} startsOpen={startsOpen} />
  })
}
