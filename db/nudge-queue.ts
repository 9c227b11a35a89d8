import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { NudgeRow } from './nudges.ts'

/** How many nudges of a programme stand where. */
interface QueueCounts {
  readonly waiting: number
  readonly late: number
  readonly dead: number
}

/** Those to come, those that should have gone a while ago, those given up within a month. */
export async function countQueue(db: Db, programmeId: Id<'programme'>, now: Date): Promise<QueueCounts> {
  const { rows } = await sql<QueueCounts>`
    select
      count(*) filter (where state in ('READY', 'SENDING') and due_at > ${now}::timestamptz - interval '10 minutes')::int
        as waiting,
      count(*) filter (where state in ('READY', 'SENDING') and due_at <= ${now}::timestamptz - interval '10 minutes')::int
        as late,
      count(*) filter (where state = 'DEAD' and due_at > ${now}::timestamptz - interval '1 month')::int as dead
    from nudge where programme_id = ${programmeId} and state in ('READY', 'SENDING', 'DEAD')`.execute(db)
  return rows[0] ?? { waiting: 0, late: 0, dead: 0 }
}

/** The latest that failed, those given up first. */
export const failedNudges = (db: Db, programmeId: Id<'programme'>, now: Date, limit: number): Promise<NudgeRow[]> =>
  db
    .selectFrom('nudge')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .where('error', 'is not', null)
    .where('state', 'in', ['DEAD', 'READY', 'SENDING'])
    .where('dueAt', '>', sql<Date>`${now}::timestamptz - interval '1 month'`)
    .orderBy(sql`state = 'DEAD'`, 'desc')
    .orderBy('dueAt', 'desc')
    .limit(limit)
    .execute()
