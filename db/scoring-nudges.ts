import { sql } from 'kysely'
import type { Awaited } from './awaited.ts'
import { awaitsScore } from './calls.ts'
import type { Db, Id } from './database.ts'
import { whoIsAsked } from './who-is-asked.ts'

/** Whether something of a call, named by the column of a nudge, still waits for who is told. */
export const awaitsRecipient = sql<boolean>`exists (
  select from call
  join juror on juror.call_id = call.id and juror.member_id = ${whoIsAsked}
  join application on application.call_id = call.id
  where call.id = nudge.call_id and ${awaitsScore(sql.ref('juror.member_id'))})`

/** What jurors have to score, one thing for a whole call, once it is closed: all that came in time is there. */
export async function awaitedScores(db: Db, now: Date): Promise<Awaited[]> {
  const { rows } = await sql<Awaited>`
    select call.programme_id, 'APPLICATION_TO_SCORE' as kind, juror.member_id, null as about, call.id as call_id, thread,
      thread as key, closes_on as date
    from call
    join programme on programme.id = call.programme_id
    join juror on juror.call_id = call.id
    cross join lateral (select concat_ws(':', 'scoring', call.id, juror.member_id) as thread) as said
    where call.shortlisted_at is null and closes_on < (${now}::timestamptz at time zone time_zone)::date
      and exists (select from application where call_id = call.id and ${awaitsScore(sql.ref('juror.member_id'))})`.execute(
    db,
  )
  return rows
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
