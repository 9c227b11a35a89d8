import { sql } from 'kysely'
import type { Db, Id } from './database.ts'

/** What a member has been told of a thread. */
export interface Told {
  readonly thread: string
  readonly recipientId: Id<'member'>
  /** When something was last sent, or tried in vain, and which word it was; null when nothing was yet. */
  readonly lastAt: Date | null
  readonly lastStep: number | null
  /** Put off by its reader, and not sent again yet. */
  readonly isPutOff: boolean
  /** The first word, told at once, is on its way: nobody is reminded of what they have not heard yet. */
  readonly isComing: boolean
  /** When what was put off comes again, and which word it is. */
  readonly putOffUntil: Date | null
  readonly putOffStep: number | null
}

/** What has been said of threads, to each who heard of them. */
export async function toldOf(db: Db, threads: readonly string[]): Promise<Told[]> {
  const { rows } = await sql<Told>`
    select thread, recipient_id,
      max(first_claimed_at) filter (where state in ('SENT', 'AMBIGUOUS', 'DEAD')) as last_at,
      max(step) filter (where state in ('SENT', 'AMBIGUOUS', 'DEAD')) as last_step,
      bool_or(is_put_off) as is_put_off,
      bool_or(step = 0 and not can_wait and sending = 1 and state in ('READY', 'SENDING', 'RETRY')) as is_coming,
      min(due_at) filter (where is_put_off) as put_off_until,
      min(step) filter (where is_put_off) as put_off_step
    from nudge
    cross join lateral (select sending > 1 and state in ('READY', 'RETRY') as is_put_off) as again
    where thread = any(${threads}::text[]) and recipient_id is not null
    group by thread, recipient_id`.execute(db)
  return rows
}
