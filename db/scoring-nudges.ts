import { sql } from 'kysely'
import { awaitsScore } from './calls.ts'
import type { Db, Id } from './database.ts'

/** A juror for whom applications of a closed call wait, and who has not been told yet. */
export interface AwaitedJuror {
  readonly programmeId: Id<'programme'>
  readonly callId: Id<'call'>
  readonly memberId: Id<'member'>
  readonly department: string
  readonly timeZone: string
}

const keyOf = sql`concat_ws(':', 'scoring', call.id, juror.member_id)`

/** Whether something of a call, named by the column of a nudge, still waits for who is told. */
export const awaitsRecipient = sql<boolean>`exists (
  select from call
  join juror on juror.call_id = call.id and juror.member_id = nudge.recipient_id
  join application on application.call_id = call.id
  where call.id = nudge.call_id and ${awaitsScore(sql.ref('nudge.recipient_id'))})`

/** The jurors to tell, once their call is closed: all that came in time is there. */
export async function awaitedJurors(db: Db, now: Date): Promise<AwaitedJuror[]> {
  const { rows } = await sql<AwaitedJuror>`
    select call.programme_id, call.id as call_id, juror.member_id, department, time_zone
    from call
    join programme on programme.id = call.programme_id
    join juror on juror.call_id = call.id
    where call.shortlisted_at is null and closes_on < (${now}::timestamptz at time zone time_zone)::date
      and exists (select from application where call_id = call.id and ${awaitsScore(sql.ref('juror.member_id'))})
      and not exists (select from nudge where nudge.programme_id = call.programme_id and nudge.key = ${keyOf})`.execute(
    db,
  )
  return rows
}

/** Plans a nudge for each of these jurors. Returns how many are new. */
export async function planScoringNudges(
  db: Db,
  awaited: readonly (AwaitedJuror & { readonly dueAt: Date })[],
): Promise<number> {
  if (awaited.length === 0) return 0
  const { numInsertedOrUpdatedRows } = await db
    .insertInto('nudge')
    .values(
      awaited.map(({ programmeId, callId, memberId, dueAt }) => ({
        programmeId,
        callId,
        dueAt,
        kind: 'APPLICATION_TO_SCORE' as const,
        recipientId: memberId,
        key: `scoring:${callId}:${memberId}`,
      })),
    )
    .onConflict((conflict) => conflict.columns(['programmeId', 'key']).doNothing())
    .executeTakeFirst()
  return Number(numInsertedOrUpdatedRows ?? 0)
}

/** How many applications wait for each recipient of nudges about a call. */
export async function waitingForRecipients(
  db: Db,
  ids: readonly Id<'nudge'>[],
): Promise<readonly { readonly id: Id<'nudge'>; readonly waiting: number }[]> {
  const { rows } = await sql<{ id: Id<'nudge'>; waiting: number }>`
    select nudge.id, count(*)::integer as waiting
    from nudge
    join call on call.id = nudge.call_id
    join juror on juror.call_id = call.id and juror.member_id = nudge.recipient_id
    join application on application.call_id = call.id
    where nudge.id = any(${ids}::uuid[]) and ${awaitsScore(sql.ref('nudge.recipient_id'))}
    group by nudge.id`.execute(db)
  return rows
}
