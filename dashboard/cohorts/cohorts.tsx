import type { CohortHeadFragment, CohortLabel } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { CohortSection } from './cohort-section.tsx'
import { inReadingOrder, standingOf, todayIn } from './standing.ts'

interface CohortsProps {
  /** What cohorts are called in this programme. */
  readonly label: CohortLabel
  readonly cohorts: readonly CohortHeadFragment[]
  readonly timeZone: string
}

/** The cohorts, those under way first and open; without any, the first one is open. */
export const Cohorts = ({ label, cohorts, timeZone }: CohortsProps) => {
  const { words } = useReading()
  if (cohorts.length === 0) return <p className="notice">{words.say(`cohorts.none.${label}`)}</p>
  const today = todayIn(timeZone, new Date())
  return inReadingOrder(cohorts, today).map((cohort, index) => {
    const standing = standingOf(cohort, today)
    const startsOpen = standing === 'current' || index === 0
    return <CohortSection key={cohort.id} cohort={cohort} standing={standing} today={today} startsOpen={startsOpen} />
  })
}
