import type { Awaited } from '#db/awaited.ts'
import { awaitedAgreements } from '#db/awaited-agreements.ts'
import { awaitedCorrections, awaitedMeasurements, awaitedReviews } from '#db/awaited-measurements.ts'
import { awaitedMilestones } from '#db/awaited-milestones.ts'
import { awaitedBilans, awaitedPlans } from '#db/awaited-signatures.ts'
import type { CollectedCohort } from '#db/collected-cohorts.ts'
import type { CalendarPeriod } from '#db/collection.ts'
import type { Db } from '#db/database.ts'
import { awaitedIntroductions } from '#db/introduction-reminders.ts'
import { awaitedScores } from '#db/scoring-nudges.ts'
import { calendarOfCohort } from '../collection-periods/cohort-calendar.ts'
import type { PeriodDates } from '../collection-periods/period-dates.ts'
import { endedPeriod } from '../indicators/period.ts'
import { dateIn } from '../today.ts'

/** Something waited for; with `every`, at the pace of introductions. */
export type Asked = Awaited & { readonly every?: number }

const DAY = 24 * 3600 * 1000
/** No step comes longer before its date. */
const FURTHEST_AHEAD = 120 * DAY

/**
 * All that is waited for now, in all programmes, and what will be by then if nothing is done; `cohorts` are those whose values may
 * still be collected.
 */
export async function allAwaited(
  db: Db,
  cohorts: readonly CollectedCohort[],
  { now, until = now }: { readonly now: Date; readonly until?: Date },
): Promise<Asked[]> {
  const by = new Date(until.getTime() + FURTHEST_AHEAD).toISOString().slice(0, 10)
  const periods = cohorts.flatMap((cohort) => periodsToCollect(cohort, now, until))
  return [
    ...(await awaitedMeasurements(db, periods)),
    ...(await awaitedCorrections(db)),
    ...(await awaitedReviews(db)),
    ...(await awaitedMilestones(db, by)),
    ...(await awaitedAgreements(db, by)),
    ...(await awaitedPlans(db)),
    ...(await awaitedBilans(db)),
    ...(await awaitedScores(db, until)),
    ...(await awaitedIntroductions(db, until)),
  ]
}

/** The last period to have ended, of each frequency, and those that end by then. */
function periodsToCollect(cohort: CollectedCohort, now: Date, until: Date): CalendarPeriod[] {
  const today = dateIn(cohort.timeZone, now)
  const last = dateIn(cohort.timeZone, until)
  const isAsked = ({ frequency, period, endsOn }: PeriodDates) =>
    period === endedPeriod(frequency, cohort, today) || (endsOn >= today && endsOn < last)
  return calendarOfCohort(cohort, cohort, today, isAsked)
}
