import { type CollectedCohort, collectedCohorts } from '#db/collected-cohorts.ts'
import type { CalendarPeriod } from '#db/collection.ts'
import type { Frequency } from '#db/generated/tables.ts'
import { cancelLockedNudges, planMeasurementNudges } from '#db/nudge-plans.ts'
import { datesOf, periodsOf } from '../collection-periods/period-dates.ts'
import type { Context } from '../context.ts'
import { endedPeriod } from '../indicators/period.ts'
import { dateIn } from '../today.ts'

const FREQUENCIES: readonly Frequency[] = ['MONTHLY', 'QUARTERLY', 'YEARLY']

/** Plans the reminders of values to collect for the last period that has ended, and cancels those of periods that have locked. */
export async function planMeasurementReminders({ db }: Context, now: Date) {
  const cohorts = await collectedCohorts(db, now)
  const ended = cohorts.flatMap((cohort) => calendarOf(cohort, now, endedIn(cohort, now)))
  const planned = await planMeasurementNudges(db, now, ended)
  const all = cohorts.flatMap((cohort) => calendarOf(cohort, now, (frequency) => periodsOf(frequency, cohort)))
  return { planned, cancelled: await cancelLockedNudges(db, now, all) }
}

const endedIn = (cohort: CollectedCohort, now: Date) => (frequency: Frequency) => {
  const period = endedPeriod(frequency, cohort, dateIn(cohort.timeZone, now))
  return period === undefined ? [] : [{ frequency, period }]
}

function calendarOf(
  cohort: CollectedCohort,
  now: Date,
  periodsIn: (frequency: Frequency) => ReturnType<typeof periodsOf>,
): CalendarPeriod[] {
  const today = dateIn(cohort.timeZone, now)
  return FREQUENCIES.flatMap(periodsIn).map((each) => {
    const { frequency, period, dueOn, locksOn } = datesOf(each, cohort, cohort)
    return { cohortId: cohort.id, frequency, period, dueOn, locksOn, today }
  })
}
