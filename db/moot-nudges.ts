import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { ChatPlatform, NudgeAnswer } from './generated/tables.ts'
import type { Claim } from './nudge-claims.ts'
import { isSilenced, silenceOf } from './nudge-silences.ts'
import { asksSomething, type NudgeRow, stillNeeded } from './nudges.ts'

/** A message whose end a bot is writing. */
export type MootRow = NudgeRow & {
  readonly remoteRef: string
  /** What its reader answered, when that alone ends it. */
  readonly answer: NudgeAnswer | null
}

/** Takes the messages sent within a month, there, that ask nothing any more, or were answered; they come back if nobody closes them. */
export async function claimMootNudges(
  db: Db,
  { platform, workspace, limit, now, leaseUntil }: Claim,
): Promise<MootRow[]> {
  const { rows } = await sql<MootRow>`
    with moot as materialized (
      select id, case when ${stillNeeded(now)} then ${silenceOf} end as answer from nudge
      where state = 'SENT' and closed_at is null and remote_ref is not null
        and platform = ${platform} and workspace = ${workspace}
        and first_claimed_at > ${now}::timestamptz - interval '1 month'
        and ${asksSomething}
        and coalesce(closing_until <= ${now}, true)
        and (not ${stillNeeded(now)} or ${isSilenced})
      order by first_claimed_at limit ${limit} for update skip locked
    )
    update nudge set closing_until = ${leaseUntil} from moot where nudge.id = moot.id
    returning nudge.*, moot.answer`.execute(db)
  return rows
}

/** A message, as its platform calls it. */
interface RemoteMessage {
  readonly platform: ChatPlatform
  readonly workspace: string
  readonly remoteRef: string
}

/** Remembers that a message of the bot asks nothing any more; false when it is that of no nudge, or known already. */
export async function closeNudge(
  db: Db,
  { platform, workspace, remoteRef }: RemoteMessage,
  now: Date,
): Promise<boolean> {
  const { numUpdatedRows } = await db
    .updateTable('nudge')
    .set({ closedAt: now, closingUntil: null })
    .where('state', '=', 'SENT')
    .where('closedAt', 'is', null)
    .where('platform', '=', platform)
    .where('workspace', '=', workspace)
    .where('remoteRef', '=', remoteRef)
    .executeTakeFirst()
  return numUpdatedRows > 0n
}

/** Who did something, and when. */
export interface Deed {
  readonly nudgeId: Id<'nudge'>
  readonly actorId: Id<'member'> | null
  readonly at: Date
}

/** What was last done about the subject of nudges since they were sent: a value entered, or a change of the journal. */
export async function deedsAbout(
  db: Db,
  nudges: readonly { readonly id: Id<'nudge'>; readonly subjectId: string }[],
): Promise<Deed[]> {
  const ids = nudges.map(({ id }) => id)
  const subjects = nudges.map(({ subjectId }) => subjectId)
  const { rows } = await sql<Deed>`
    select nudge.id as nudge_id, deed.actor_id, deed.at
    from unnest(${sql.val(ids)}::uuid[], ${sql.val(subjects)}::text[]) as asked (id, subject_id)
    join nudge on nudge.id = asked.id
    cross join lateral (
      select * from (
        select logged_by as actor_id, logged_at as at from measurement
        where measurement.indicator_id = nudge.indicator_id and measurement.period = nudge.period
        order by logged_at desc limit 1
      ) as logged
      where nudge.indicator_id is not null
      union all
      select * from (
        select actor_id, at from event
        where event.programme_id = nudge.programme_id and event.subject_id = asked.subject_id
          and at >= nudge.first_claimed_at
        order by at desc limit 1
      ) as changed
      where nudge.indicator_id is null
    ) as deed`.execute(db)
  return rows
}
