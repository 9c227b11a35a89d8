import { collectedCohorts } from '#db/collected-cohorts.ts'
import type { Db } from '#db/database.ts'
import type { Frequency } from '#db/generated/tables.ts'
import { cancelLockedNudges } from '#db/nudge-plans.ts'
import { datesOf, periodsOf } from '../collection-periods/period-dates.ts'
import { dateIn } from '../today.ts'

const FREQUENCIES: readonly Frequency[] = ['MONTHLY', 'QUARTERLY', 'YEARLY']

/** Cancels what asks for values of periods that have locked. Returns how many. */
export async function cancelLocked(db: Db, now: Date): Promise<number> {
  const cohorts = await collectedCohorts(db, now)
  const calendar = cohorts.flatMap((cohort) => {
    const today = dateIn(cohort.timeZone, now)
    return FREQUENCIES.flatMap((frequency) => periodsOf(frequency, cohort)).map((each) => {
      const { frequency, period, dueOn, locksOn } = datesOf(each, cohort, cohort)
      return { cohortId: cohort.id, frequency, period, dueOn, locksOn, today }
    })
  })
  return cancelLockedNudges(db, now, calendar)
}
