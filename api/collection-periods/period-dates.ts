/** When the values of a period are collected. Pure: dates are `YYYY-MM-DD`, and no clock is read. */
import type { CohortRow } from '#db/cohorts.ts'
import type { Frequency } from '#db/generated/tables.ts'
import type { ProgrammeRow } from '#db/programmes.ts'
import { daysFrom } from '../calendar/days.ts'
import { addWorkingDays, calendarOf } from '../calendar/working-days.ts'
import { periodAfter, periodOf } from '../indicators/period.ts'

/** From the shortest to the longest. */
export const FREQUENCIES: readonly Frequency[] = ['MONTHLY', 'QUARTERLY', 'YEARLY']

/** A period of collection: the first day of a month, a quarter or a year. */
export interface Period {
  readonly frequency: Frequency
  readonly period: string
}

/** The days of a period. `locksOn` is the first on which its values can no longer be entered. */
export interface PeriodDates extends Period {
  readonly opensOn: string
  readonly endsOn: string
  readonly dueOn: string
  readonly locksOn: string
}

/** How many working days values may come after the end of their period. */
export type CollectionPolicy = Pick<ProgrammeRow, 'department' | 'dueWorkingDays' | 'lockWorkingDays'>

type Cohort = Pick<CohortRow, 'startsOn' | 'endsOn'>

/** Where a period stands. DUE: it is over, and its values are waited for; LATE: they should be there. */
export type PeriodState = 'UPCOMING' | 'OPEN' | 'DUE' | 'LATE' | 'LOCKED'

/** All the periods of a cohort, the first first. */
export function periodsOf(frequency: Frequency, { startsOn, endsOn }: Cohort): readonly Period[] {
  const periods: Period[] = []
  for (let period = periodOf(frequency, startsOn); period <= endsOn; period = periodAfter(frequency, period))
    periods.push({ frequency, period })
  return periods
}

/** The days of a period of a cohort, which bounds it; somebody may have decided when it locks. */
export function datesOf(
  { frequency, period }: Period,
  { startsOn, endsOn: cohortEndsOn }: Cohort,
  policy: CollectionPolicy,
  decided?: string,
): PeriodDates {
  const calendar = calendarOf({ department: policy.department })
  const lastDay = daysFrom(periodAfter(frequency, period), -1)
  const endsOn = lastDay < cohortEndsOn ? lastDay : cohortEndsOn
  return {
    frequency,
    period,
    opensOn: period > startsOn ? period : startsOn,
    endsOn,
    dueOn: addWorkingDays(calendar, endsOn, policy.dueWorkingDays),
    locksOn: decided ?? daysFrom(addWorkingDays(calendar, endsOn, policy.lockWorkingDays), 1),
  }
}

/** Where a period stands on a day. */
export function stateOf({ opensOn, endsOn, dueOn, locksOn }: PeriodDates, today: string): PeriodState {
  if (today < opensOn) return 'UPCOMING'
  if (today >= locksOn) return 'LOCKED'
  if (today <= endsOn) return 'OPEN'
  return today <= dueOn ? 'DUE' : 'LATE'
}

/** Whether all the values of a period should be there: its due date is behind, or it was locked before. */
export const isOver = (dates: PeriodDates, today: string): boolean => ['LATE', 'LOCKED'].includes(stateOf(dates, today))
