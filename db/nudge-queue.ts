import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import { goesWithOthers } from './due-readers.ts'
import type { NudgeRow } from './nudges.ts'

/** How many nudges of a programme stand where, and for how long the oldest has been due. */
interface QueueCounts {
  readonly waiting: number
  readonly late: number
  readonly lag: number
  readonly ready: number
  readonly sending: number
  readonly retry: number
  readonly ambiguous: number
  readonly dead: number
}

const EMPTY: QueueCounts = { waiting: 0, late: 0, lag: 0, ready: 0, sending: 0, retry: 0, ambiguous: 0, dead: 0 }

/** True of one that a bot should have taken, or finished, by then: the lines of a message of the day go with it. */
const isDue = (now: Date) => sql<boolean>`(not coalesce(${goesWithOthers}, false)
  and (state in ('READY', 'RETRY') and greatest(due_at, held_until) <= ${now} or state = 'SENDING' and lease_until <= ${now}))`

/** True of one that was tried, or due, within a month: what is due for long may only fail now. */
const isRecent = (now: Date) =>
  sql<boolean>`greatest(due_at, first_claimed_at) > ${now}::timestamptz - interval '1 month'`

/** Those to come, those that should have gone a while ago, those that a person has to look at, within a month. */
export async function countQueue(db: Db, programmeId: Id<'programme'>, now: Date): Promise<QueueCounts> {
  const isLate = sql<boolean>`${isDue(now)} and greatest(due_at, held_until) <= ${now}::timestamptz - interval '10 minutes'`
  const { rows } = await sql<QueueCounts>`
    select
      count(*) filter (where state in ('READY', 'SENDING', 'RETRY') and not (${isLate}))::int as waiting,
      count(*) filter (where ${isLate})::int as late,
      coalesce(extract(epoch from ${now}::timestamptz - min(greatest(due_at, held_until)) filter (where ${isDue(now)})), 0)::int as lag,
      count(*) filter (where state = 'READY' and ${isDue(now)})::int as ready,
      count(*) filter (where state = 'SENDING')::int as sending,
      count(*) filter (where state = 'RETRY')::int as retry,
      count(*) filter (where state = 'AMBIGUOUS' and ${isRecent(now)})::int as ambiguous,
      count(*) filter (where state = 'DEAD' and ${isRecent(now)})::int as dead
    from nudge left join member on member.id = recipient_id
    where nudge.programme_id = ${programmeId} and state in ('READY', 'SENDING', 'RETRY', 'AMBIGUOUS', 'DEAD')`.execute(
    db,
  )
  return rows[0] ?? EMPTY
}

/** The latest that failed, those that a person has to look at first; a line of a message of the day is not one by itself. */
export const failedNudges = (db: Db, programmeId: Id<'programme'>, now: Date, limit: number): Promise<NudgeRow[]> =>
  db
    .selectFrom('nudge')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .where('digestId', 'is', null)
    .where(sql<boolean>`(state in ('DEAD', 'AMBIGUOUS') or error is not null and state in ('RETRY', 'SENDING'))`)
    .where(isRecent(now))
    .orderBy(sql`state in ('DEAD', 'AMBIGUOUS')`, 'desc')
    .orderBy('dueAt', 'desc')
    .limit(limit)
    .execute()

/** A nudge of a programme, held until the end of the transaction. */
export const lockNudge = (db: Db, programmeId: Id<'programme'>, id: Id<'nudge'>) =>
  db
    .selectFrom('nudge')
    .selectAll()
    .where('id', '=', id)
    .where('programmeId', '=', programmeId)
    .forUpdate()
    .executeTakeFirst()

/** Gives a nudge up. */
export const dropNudge = (db: Db, id: Id<'nudge'>): Promise<NudgeRow> =>
  db.updateTable('nudge').set({ state: 'CANCELLED' }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** The lines of a message of the day follow what is decided about it. */
export const decideLines = (db: Db, digestId: Id<'nudge'>, state: 'READY' | 'CANCELLED') =>
  db
    .updateTable('nudge')
    .set({ state })
    .where('digestId', '=', digestId)
    .where('state', 'in', ['READY', 'AMBIGUOUS', 'DEAD'])
    .execute()

/** How many nudges of all programmes stand where, for whoever watches the installation. */
export async function countByState(db: Db): Promise<readonly { readonly state: string; readonly count: number }[]> {
  const { rows } = await sql<{ state: string; count: number }>`
    select state, count(*)::int as count from nudge
    where state in ('READY', 'SENDING', 'RETRY', 'AMBIGUOUS', 'DEAD') group by state`.execute(db)
  return rows
}

/** For how many seconds the nudge that is due the longest has waited, in all programmes. */
export async function lagOfAll(db: Db, now: Date): Promise<number> {
  const { rows } = await sql<{ lag: number }>`
    select coalesce(extract(epoch from ${now}::timestamptz - min(greatest(due_at, held_until))), 0)::int as lag
    from nudge left join member on member.id = recipient_id where ${isDue(now)}`.execute(db)
  return rows[0]?.lag ?? 0
}
