import { sql } from 'kysely'
import { asksSomething } from './asking-kinds.ts'
import type { Db, Id } from './database.ts'
import { isSilenced } from './nudge-silences.ts'
import { asRead, type NudgeRow, stillNeeded } from './nudges.ts'

const MAXIMUM = 50

/** What tells one thing to do from another: several reminders may ask for it. */
const subject = sql`kind, milestone_id, measurement_id, indicator_id, period, introduction_id, bilan_id, call_id, plan_id, agreement_id, experiment_id`

/**
 * What is asked of a member and is not done yet, one nudge for each thing. A reminder planned for another day asks for nothing yet,
 * unless the member has put it off. Whatever nobody has done for over a year has been forgotten by all.
 */
export async function pendingNudges(db: Db, recipientId: Id<'member'>, now: Date): Promise<NudgeRow[]> {
  const pending = db
    .selectFrom('nudge')
    .selectAll()
    .distinctOn(sql`${subject}`.$castTo<string>())
    .where('recipientId', '=', recipientId)
    .where('state', '!=', 'CANCELLED')
    .where(asksSomething)
    .where(sql<boolean>`(due_at <= ${now} or sending > 1) and due_at > ${now}::timestamptz - interval '400 days'`)
    .where(stillNeeded(now))
    .where(sql<boolean>`not ${isSilenced}`)
    .orderBy(sql`${subject}`)
    .orderBy('dueAt')
    .as('pending')
  return db.selectFrom(pending).selectAll().orderBy(asRead).limit(MAXIMUM).execute()
}
