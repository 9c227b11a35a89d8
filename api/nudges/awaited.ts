import type { Awaited } from '#db/awaited.ts'
import { awaitedAgreements } from '#db/awaited-agreements.ts'
import { awaitedCorrections, awaitedMeasurements, awaitedReviews } from '#db/awaited-measurements.ts'
import { awaitedMilestones } from '#db/awaited-milestones.ts'
import { awaitedBilans, awaitedPlans } from '#db/awaited-signatures.ts'
import { type CollectedCohort, collectedCohorts } from '#db/collected-cohorts.ts'
import type { CalendarPeriod } from '#db/collection.ts'
import type { Db } from '#db/database.ts'
import type { Frequency } from '#db/generated/tables.ts'
import { awaitedIntroductions } from '#db/introduction-reminders.ts'
import { awaitedScores } from '#db/scoring-nudges.ts'
import { datesOf, periodsOf } from '../collection-periods/period-dates.ts'
import { endedPeriod } from '../indicators/period.ts'
import { dateIn } from '../today.ts'

/** Something waited for; with `every`, at the pace of introductions. */
export type Asked = Awaited & { readonly every?: number }

const DAY = 24 * 3600 * 1000
/** No step comes longer before its date. */
const FURTHEST_AHEAD = 120 * DAY
const FREQUENCIES: readonly Frequency[] = ['MONTHLY', 'QUARTERLY', 'YEARLY']

/** All that is waited for now, in all programmes, and what will be by then if nothing is done. */
export async function allAwaited(db: Db, now: Date, until: Date): Promise<Asked[]> {
  const by = new Date(until.getTime() + FURTHEST_AHEAD).toISOString().slice(0, 10)
  const cohorts = await collectedCohorts(db, now)
  return [
    ...(await awaitedMeasurements(
      db,
      cohorts.flatMap((cohort) => periodsToCollect(cohort, now, until)),
    )),
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
  return FREQUENCIES.flatMap((frequency) => {
    const ended = endedPeriod(frequency, cohort, today)
    return periodsOf(frequency, cohort)
      .map((each) => datesOf(each, cohort, cohort))
      .filter(({ period, endsOn }) => period === ended || (endsOn >= today && endsOn < last))
      .map(({ period, dueOn, locksOn }) => ({ cohortId: cohort.id, frequency, period, dueOn, locksOn, today }))
  })
}
