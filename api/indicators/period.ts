/** Periods of collection. A period is named by its first day, `YYYY-MM-DD`. Pure. */
import type { CohortRow } from '#db/cohorts.ts'
import type { Frequency } from '#db/generated/tables.ts'

const monthsIn: Record<Frequency, number> = { MONTHLY: 1, QUARTERLY: 3, YEARLY: 12 }

type Dates = Pick<CohortRow, 'startsOn' | 'endsOn'>

/** The period that holds a day. */
export const periodOf = (frequency: Frequency, day: string): string => shifted(frequency, day, 0)

/** The period before the one that holds a day. */
export const periodBefore = (frequency: Frequency, day: string): string => shifted(frequency, day, -1)

/** The period after the one that holds a day. */
export const periodAfter = (frequency: Frequency, day: string): string => shifted(frequency, day, 1)

/** The periods whose value may be logged on a day: those of the cohort that have begun. */
export const openPeriods = (frequency: Frequency, { startsOn, endsOn }: Dates, today: string) => ({
  first: periodOf(frequency, startsOn),
  last: periodOf(frequency, today < endsOn ? today : endsOn),
})

/** The last period of the cohort that has ended, if one has. */
export function endedPeriod(frequency: Frequency, cohort: Dates, today: string): string | undefined {
  const { first, last } = openPeriods(frequency, cohort, today)
  const ended = today > cohort.endsOn ? last : periodBefore(frequency, last)
  return ended >= first ? ended : undefined
}

/** The period to collect now: the last that has ended if it still lacks a value, otherwise the running one. */
export function duePeriod(frequency: Frequency, cohort: Dates, today: string, endedHasValue: boolean): string {
  const ended = endedPeriod(frequency, cohort, today)
  return ended === undefined || endedHasValue ? openPeriods(frequency, cohort, today).last : ended
}

function shifted(frequency: Frequency, day: string, periods: number): string {
  const length = monthsIn[frequency]
  const [year = 0, month = 1] = day.split('-').map(Number)
  const start = Math.floor((month - 1) / length) * length + periods * length
  return new Date(Date.UTC(year, start, 1)).toISOString().slice(0, 10)
}
