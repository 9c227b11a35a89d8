/** When people are reminded of what waits. Pure. */
import { type WorkingCalendar, workingDayFrom, workingDaysBetween } from '../calendar/working-days.ts'
import { dateIn } from '../today.ts'
import { morningOf } from './morning.ts'

/** What waits, and how it is reminded of: every so many working days. */
export interface Waiting {
  readonly since: Date
  readonly every: number
  readonly calendar: WorkingCalendar
  readonly timeZone: string
}

/** A reminder, and when it is sent. */
export interface DueReminder {
  readonly number: number
  readonly dueAt: Date
}

/**
 * The last reminder to have come by today, in the morning of a working day; `undefined` before the first. Those that nobody
 * sent in time are not sent any more: one is enough.
 */
export function dueReminder({ since, every, calendar, timeZone }: Waiting, now: Date): DueReminder | undefined {
  const today = dateIn(timeZone, now)
  const number = Math.floor(workingDaysBetween(calendar, dateIn(timeZone, since), today) / every)
  return number === 0 ? undefined : { number, dueAt: morningOf(workingDayFrom(calendar, today), timeZone) }
}
