import type { CohortRow } from '#db/cohorts.ts'
import type { CalendarPeriod } from '#db/collection.ts'
import { type CollectionPolicy, datesOf, FREQUENCIES, type PeriodDates, periodsOf } from './period-dates.ts'

/** The periods of a cohort that are kept, with their days as the policy says: what SQL is told of the working calendar. Pure. */
export const calendarOfCohort = (
  cohort: Pick<CohortRow, 'id' | 'startsOn' | 'endsOn'>,
  policy: CollectionPolicy,
  today: string,
  isKept: (dates: PeriodDates) => boolean = () => true,
): CalendarPeriod[] =>
  FREQUENCIES.flatMap((frequency) => periodsOf(frequency, cohort))
    .map((period) => datesOf(period, cohort, policy))
    .filter(isKept)
    .map(({ frequency, period, dueOn, locksOn }) => ({
      cohortId: cohort.id,
      frequency,
      period,
      dueOn,
      locksOn,
      today,
    }))
