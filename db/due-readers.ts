import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { Reader } from './readers.ts'

/** Whoever used their chat account so recently is there, whatever the hour. */
const THERE = sql`interval '15 minutes'`

/** True of a nudge that goes with the message of the day of a `member`, and not by itself. */
export const goesWithOthers = sql<boolean>`(nudge.digest_id is not null or nudge.can_wait and member.digest)`

/** True of a nudge that is to be sent by then, or whose bot may have died sending it. */
export const isDue = (now: Date) => sql<boolean>`(
  nudge.state in ('READY', 'RETRY') and nudge.due_at <= ${now} or nudge.state = 'SENDING' and nudge.lease_until <= ${now})`

/** A member to whom something is to be sent, and whether they are there. */
export type DueReader = Reader & { readonly isThere: boolean }

/** How many nudges are looked at together: enough for what bots take in a while. */
const LOOKED_AT = 500

/**
 * Those to whom something is to be sent by itself, what has waited longest first; those who are left in peace until later only if they
 * are there.
 */
export async function dueReaders(db: Db, now: Date): Promise<DueReader[]> {
  const { rows } = await sql<DueReader>`
    with there as materialized (
      select distinct member_id from chat_account
      where unlinked_at is null and last_used_at > ${now}::timestamptz - ${THERE}
    ), due as (
      (select recipient_id from nudge join member on member.id = recipient_id
       where ${isDue(now)} and not ${goesWithOthers} and coalesce(held_until <= ${now}, true)
       order by due_at limit ${LOOKED_AT})
      union
      select recipient_id from there join nudge on recipient_id = member_id join member on member.id = member_id
      where ${isDue(now)} and not ${goesWithOthers}
    )
    select member.*, programme.department, exists (select from there where member_id = member.id) as is_there
    from due join member on member.id = recipient_id join programme on programme.id = member.programme_id`.execute(db)
  return rows
}

/** Who is not to be written to before then. */
export interface Held {
  readonly recipientId: Id<'member'>
  readonly until: Date
}

/** Leaves those who do not work now in peace until they do. */
export async function holdNudges(db: Db, held: readonly Held[], now: Date): Promise<void> {
  if (held.length === 0) return
  await sql`
    update nudge set held_until = held.until
    from jsonb_to_recordset(${JSON.stringify(held)}::jsonb) as held("recipientId" uuid, until timestamptz)
    join member on member.id = held."recipientId"
    where nudge.recipient_id = member.id and nudge.state in ('READY', 'RETRY') and nudge.due_at <= ${now}
      and not ${goesWithOthers}`.execute(db)
}
