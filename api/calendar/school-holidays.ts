import { readFileSync } from 'node:fs'
import { eachDay } from './days.ts'

const known = new Map<string, ReadonlySet<string>>()

/**
 * Every date without classes in a zone of the school calendar. None past the last year that the file has: nobody knows them
 * yet, and only public holidays count.
 */
export function schoolHolidays(zone: string): ReadonlySet<string> {
  const days = known.get(zone) ?? new Set(daysOf(zone))
  known.set(zone, days)
  return days
}

/** The last day without classes that is known in a zone: the file has them in order. */
export const schoolCalendarEnd = (zone: string): string | undefined => [...schoolHolidays(zone)].at(-1)

function* daysOf(zone: string): Generator<string> {
  for (const line of readFileSync(new URL('school-holidays.csv', import.meta.url), 'utf8').split('\n')) {
    const [lineZone, , , firstDay, lastDay] = line.split(',')
    if (lineZone === zone && firstDay && lastDay) yield* eachDay(firstDay, lastDay)
  }
}
