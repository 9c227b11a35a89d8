import { planSignatureReminders, type SignatureReminder, type UnsignedPlan, unsignedPlans } from '#db/plan-nudges.ts'
import { calendarOf } from '../calendar/working-days.ts'
import type { Context } from '../context.ts'
import { dueReminder } from './reminder.ts'

/** Plans the reminders of signatures that are waited for, on the calendar of each programme. Returns how many are new. */
export async function remindSignatories({ db }: Context, now: Date): Promise<number> {
  const waiting = await unsignedPlans(db, now)
  return planSignatureReminders(
    db,
    waiting.flatMap((plan) => reminderOf(plan, now)),
  )
}

function reminderOf(plan: UnsignedPlan, now: Date): SignatureReminder[] {
  const { id, since, department, timeZone, reminderWorkingDays: every } = plan
  const due = dueReminder({ since, every, calendar: calendarOf({ department }), timeZone }, now)
  return due ? [{ id, ...due }] : []
}
