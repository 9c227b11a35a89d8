import type { Frequency } from '#db/generated/tables.ts'
import type { Cell } from '#spreadsheets/cells.ts'
import { readDateText } from '#spreadsheets/numbers/dates-for-numbers.ts'
import { foldName } from './fold-name.ts'

/** A day, and what was written: a month, a quarter, a year; null for a day, which stands for the period that holds it. */
export interface PeriodRead {
  readonly day: string
  readonly written: Frequency | null
}

const QUARTERS = [
  /^(?<quarter>[1-4]) ?(?:er|e|eme|st|nd|rd|th)? (?:trimestre|trim\.?|quarter)(?: de)? (?<year>\d{4})$/,
  /^[tq] ?(?<quarter>[1-4])[ /-]*(?<year>\d{4})$/,
  /^(?<year>\d{4})[ /-]*[tq](?<quarter>[1-4])$/,
]
const MONTHS = [/^(?<year>\d{4})[-/](?<month>\d{1,2})$/, /^(?<month>\d{1,2})[-/](?<year>\d{4})$/]

/**
 * The period that a cell names: « mai 2026 », « 2026-05 », « 2e trimestre 2026 », « T2 2026 », « 2026 », or any day of it, as a
 * spreadsheet makes one of « mai 2026 ». Pure.
 */
export function readPeriod({ kind, date, text }: Cell): PeriodRead | undefined {
  if (kind === 'date') return ofDay(date?.slice(0, 10) ?? '', null)
  const folded = foldName(text)
  if (/^\d{4}$/.test(folded)) return ofDay(`${folded}-01-01`, 'YEARLY')
  const quarter = firstMatch(QUARTERS, folded)
  if (quarter) return ofDay(firstOf(quarter['year'], Number(quarter['quarter']) * 3 - 2), 'QUARTERLY')
  const month = firstMatch(MONTHS, folded)
  if (month) return ofDay(firstOf(month['year'], Number(month['month'])), 'MONTHLY')
  return ofDay(readDateText(folded) ?? '', /^\p{L}/u.test(folded) ? 'MONTHLY' : null)
}

const firstMatch = (shapes: readonly RegExp[], text: string) =>
  shapes.map((shape) => shape.exec(text)?.groups).find((groups) => groups !== undefined)

const firstOf = (year = '', month = 0) => `${year}-${String(month).padStart(2, '0')}-01`

/** A day that the calendar has, of a year that a programme may have. */
function ofDay(day: string, written: Frequency | null): PeriodRead | undefined {
  if (!/^[12]\d{3}-\d{2}-\d{2}$/.test(day)) return undefined
  const time = new Date(`${day}T00:00:00Z`)
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(day) ? { day, written } : undefined
}
