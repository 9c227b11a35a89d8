/** When periods end. Pure. */
import type { Frequency } from './generated/operations.ts'

const MONTHS: Readonly<Record<Frequency, number>> = { MONTHLY: 1, QUARTERLY: 3, YEARLY: 12 }

/** The last day of the period that begins on a day. */
export function lastDayOf(firstDay: string, frequency: Frequency): string {
  const [year = 0, month = 1] = firstDay.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + MONTHS[frequency], 0)).toISOString().slice(0, 10)
}
