import { type RawBuilder, sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { IntroductionRow } from './introductions.ts'

/** True of an introduction that has not moved since before that day, in its programme's zone, and has no meeting to come. */
export const isStuck = (now: Date, before: RawBuilder<unknown>): RawBuilder<boolean> => sql<boolean>`(
  introduction.status in ('REQUESTED', 'PROPOSED', 'UNDER_REVIEW', 'MORE_INFO', 'ACCEPTED', 'MET')
  and (introduction.status_at at time zone programme.time_zone)::date < ${before}
  and coalesce(introduction.meeting_at < ${now}, true))`

/** What is stuck in a programme: what has not moved since before that day. */
export interface StuckSince {
  readonly programmeId: Id<'programme'>
  readonly before: string
}

/** The weekly list of a programme. */
export interface StuckList extends StuckSince {
  /** The Monday of the week. */
  readonly week: string
  readonly dueAt: Date
}

/** As a relation `list`. */
const relationOf = (lists: readonly StuckSince[]) => sql`
  jsonb_to_recordset(${JSON.stringify(lists)}::jsonb) as list("programmeId" uuid, before date, week date, "dueAt" timestamptz)`

/** For so many days what is stuck is told each week; then, in the first week of each month. */
const FRESH_DAYS = 42

/** Plans the weekly lists for the agents of the programmes where something is stuck. Returns how many are new. */
export async function planStuckLists(db: Db, lists: readonly StuckList[], now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into nudge (programme_id, key, kind, recipient_id, due_at, can_wait)
    select programme.id, 'stuck:' || week || ':' || member.id, 'STUCK_INTRODUCTIONS', member.id, "dueAt", true
    from ${relationOf(lists)}
    join programme on programme.id = "programmeId"
    join member on member.programme_id = programme.id and member.role = 'STAFF'
    where exists (select from introduction where programme_id = programme.id and ${isStuck(now, sql`before`)}
      and (extract(day from week) <= 7 or (status_at at time zone programme.time_zone)::date >= week - ${FRESH_DAYS}::integer))
    order by programme.id, member.id
    on conflict (programme_id, key) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

const SHOWN = 20

/** For each programme the introductions that are stuck, the oldest first. */
export async function stuckIntroductions(db: Db, lists: readonly StuckSince[], now: Date): Promise<IntroductionRow[]> {
  const { rows } = await sql<IntroductionRow>`
    select stuck.*
    from ${relationOf(lists)}
    join programme on programme.id = "programmeId"
    cross join lateral (
      select * from introduction
      where programme_id = programme.id and ${isStuck(now, sql`before`)}
      order by status_at, id limit ${SHOWN}) as stuck
    order by stuck.status_at, stuck.id`.execute(db)
  return rows
}
