import { sql } from 'kysely'
import type { NudgeSubject } from './awaited.ts'
import type { Db, Id } from './database.ts'
import type { NudgeKind } from './generated/tables.ts'

/** A nudge to plan. */
export interface NewNudge extends NudgeSubject {
  readonly programmeId: Id<'programme'>
  readonly kind: NudgeKind
  readonly key: string
  readonly thread: string | null
  readonly step: number
  readonly recipientId: Id<'member'>
  readonly awaitedId: Id<'member'> | null
  readonly dueAt: Date
  readonly canWait: boolean
}

/** Plans nudges, each once. Returns how many are new. */
export async function insertNudges(db: Db, nudges: readonly NewNudge[]): Promise<number> {
  if (nudges.length === 0) return 0
  const { numAffectedRows } = await sql`
    insert into nudge (programme_id, kind, key, thread, step, recipient_id, awaited_id, due_at, can_wait, milestone_id,
      milestone_round, indicator_id, period, measurement_id, introduction_id, while_status, plan_id, call_id, bilan_id,
      agreement_id, experiment_id)
    select "programmeId", kind, key, thread, step, "recipientId", "awaitedId", "dueAt", "canWait", "milestoneId",
      (select round from milestone where milestone.id = "milestoneId"), "indicatorId", period, "measurementId",
      "introductionId", "whileStatus", "planId", "callId", "bilanId", "agreementId", "experimentId"
    from jsonb_to_recordset(${JSON.stringify(nudges)}::jsonb) as planned("programmeId" uuid, kind nudge_kind, key text,
      thread text, step integer, "recipientId" uuid, "awaitedId" uuid, "dueAt" timestamptz, "canWait" boolean,
      "milestoneId" uuid, "indicatorId" uuid, period date, "measurementId" uuid, "introductionId" uuid,
      "whileStatus" introduction_status[], "planId" uuid, "callId" uuid, "bilanId" uuid, "agreementId" uuid,
      "experimentId" uuid)
    on conflict (programme_id, key) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** A word that another has followed before it was sent is not sent any more. */
export const cancelOvertaken = (db: Db) =>
  db
    .updateTable('nudge')
    .set({ state: 'CANCELLED' })
    .where('state', '=', 'READY')
    .where('canWait', '=', true)
    .where('digestId', 'is', null)
    .where('sending', '=', 1)
    .where(
      sql<boolean>`exists (select from nudge as later where later.thread = nudge.thread
        and later.recipient_id = nudge.recipient_id and later.step > nudge.step and later.state <> 'CANCELLED')`,
    )
    .execute()
