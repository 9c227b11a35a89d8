/** What the weekly list of stuck introductions holds, and when it is sent. Pure. */

import type { ProgrammeRow } from '#db/programmes.ts'
import type { StuckList } from '#db/stuck-introductions.ts'
import { daysFrom } from '../calendar/days.ts'
import { calendarOf, workingDayFrom, workingDaysBefore } from '../calendar/working-days.ts'
import { dateIn } from '../today.ts'
import { morningOf } from './morning.ts'

type Policy = Pick<ProgrammeRow, 'id' | 'department' | 'timeZone' | 'reminderWorkingDays'>

const mondayOf = (day: string): string => daysFrom(day, -((new Date(day).getUTCDay() + 6) % 7))

/**
 * The list of this week: what has not moved, by its first working day, for longer than the working days between two
 * reminders. Sent that morning, or in the next one of a working day if nobody could.
 */
export function stuckListOf({ id, department, timeZone, reminderWorkingDays }: Policy, now: Date): StuckList {
  const calendar = calendarOf({ department })
  const today = dateIn(timeZone, now)
  const week = mondayOf(today)
  const first = workingDayFrom(calendar, week)
  const before = workingDaysBefore(calendar, first, reminderWorkingDays)
  const dueAt = morningOf(today < first ? first : workingDayFrom(calendar, today), timeZone)
  return { programmeId: id, week, before, dueAt }
}
