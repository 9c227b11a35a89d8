import {
  planReminders,
  type Reminder,
  type WaitingIntroduction,
  waitingIntroductions,
} from '#db/introduction-reminders.ts'
import { calendarOf } from '../calendar/working-days.ts'
import type { Context } from '../context.ts'
import { dueReminder } from './reminder.ts'

/** Plans the reminders of establishments, on the calendar of each. Returns how many are new. */
export async function planIntroductionReminders({ db }: Context, now: Date): Promise<number> {
  const waiting = await waitingIntroductions(db, now)
  return planReminders(
    db,
    now,
    waiting.flatMap((introduction) => reminderOf(introduction, now)),
  )
}

/** An establishment is reminded twice: what it leaves unanswered is for the agents, in their weekly list. */
const MOST_REMINDERS = 2

/** A meeting that is over is asked about at once; everything else has been told when it happened. */
function reminderOf(waiting: WaitingIntroduction, now: Date): Reminder[] {
  const { id, awaited, since, department, kind, timeZone, reminderWorkingDays } = waiting
  const calendar = calendarOf({ department, kind })
  const due = dueReminder({ since, every: reminderWorkingDays, calendar, timeZone }, now)
  if (due) return due.number > MOST_REMINDERS ? [] : [{ id, awaited, since, ...due }]
  return awaited === 'MEETING_TO_CONFIRM' ? [{ id, awaited, since, number: 0, dueAt: now }] : []
}
