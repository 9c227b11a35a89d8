import { sql } from 'kysely'
import type { Reader } from './awaited.ts'
import type { Db, Id } from './database.ts'

/** Whoever used their chat account so recently is there, whatever the hour. */
const THERE = sql`interval '15 minutes'`

/** True of a nudge that goes with the message of the day of a `member`, and not by itself. */
export const goesWithOthers = sql<boolean>`(nudge.digest_id is not null or nudge.can_wait and member.digest)`

/** True of a nudge that is to be sent by then, or whose bot may have died sending it. */
const isDue = (now: Date) => sql<boolean>`(
  nudge.state in ('READY', 'RETRY') and nudge.due_at <= ${now} or nudge.state = 'SENDING' and nudge.lease_until <= ${now})`

/** A member to whom something is to be sent, and whether they are there. */
export type DueReader = Reader & { readonly isThere: boolean }

/** Those to whom something is to be sent by itself, but those who are left in peace until later. */
export async function dueReaders(db: Db, now: Date): Promise<DueReader[]> {
  const { rows } = await sql<DueReader>`
    select member.*, programme.department, is_there
    from member
    join programme on programme.id = member.programme_id
    cross join lateral (select exists (
      select from chat_account where member_id = member.id and unlinked_at is null
        and last_used_at > ${now}::timestamptz - ${THERE}) as is_there) as presence
    where exists (
      select from nudge where nudge.recipient_id = member.id and ${isDue(now)} and not ${goesWithOthers}
        and (is_there or coalesce(held_until <= ${now}, true)))`.execute(db)
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
