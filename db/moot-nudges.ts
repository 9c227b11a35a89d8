import { sql } from 'kysely'
import { asksSomething } from './asking-kinds.ts'
import type { Db, Id } from './database.ts'
import type { ChatPlatform, NudgeAnswer } from './generated/tables.ts'
import type { Claim } from './nudge-claims.ts'
import { isSilenced, silenceOf } from './nudge-silences.ts'
import { type NudgeRow, stillNeeded } from './nudges.ts'

/** A message whose end a bot is writing. */
export type MootRow = NudgeRow & {
  readonly remoteRef: string
  /** What its reader answered, when that alone ends it. */
  readonly answer: NudgeAnswer | null
}

/** True of a nudge that asks nothing any more, or was answered. */
const isOver = (now: Date) => sql<boolean>`(not ${stillNeeded(now)} or ${isSilenced})`

/** True of a message sent within a month, there, that nobody closed or is closing. */
const isOpenThere = (message: 'nudge' | 'digest', { platform, workspace, now }: Claim) => {
  const of = (column: string) => sql.ref(`${message}.${column}`)
  return sql<boolean>`(${of('state')} = 'SENT' and ${of('closedAt')} is null and ${of('remoteRef')} is not null
    and ${of('platform')} = ${platform} and ${of('workspace')} = ${workspace}
    and ${of('firstClaimedAt')} > ${now}::timestamptz - interval '1 month'
    and coalesce(${of('closingUntil')} <= ${now}, true))`
}

/** A line of a `digest` that was over before the message said so. */
const lineOver = (now: Date) => sql`select from nudge where nudge.digest_id = digest.id and nudge.state = 'SENT'
  and nudge.closed_at is null and ${isOver(now)}`

/**
 * Takes the messages sent within a month, there, that ask nothing any more, or were answered, and those of a day with a line that does not;
 * they come back if nobody closes them.
 */
export async function claimMootNudges(db: Db, claim: Claim): Promise<MootRow[]> {
  const { limit, now, leaseUntil } = claim
  const { rows } = await sql<MootRow>`
    with moot as materialized (
      select id, case when ${stillNeeded(now)} then ${silenceOf} end as answer from nudge
      where ${isOpenThere('nudge', claim)} and ${asksSomething} and ${isOver(now)}
      order by first_claimed_at limit ${limit} for update skip locked
    ), of_day as materialized (
      select digest.id, null::nudge_answer as answer from nudge as digest
      where digest.kind = 'DIGEST' and ${isOpenThere('digest', claim)} and exists (${lineOver(now)})
      order by digest.first_claimed_at limit ${limit} for update of digest skip locked
    )
    update nudge set closing_until = ${leaseUntil} from (select * from moot union all select * from of_day) as over
    where nudge.id = over.id
    returning nudge.*, over.answer`.execute(db)
  return rows
}

/** Those of the nudges that ask nothing any more, or were answered. */
export async function nudgesOver(db: Db, ids: readonly Id<'nudge'>[], now: Date): Promise<Id<'nudge'>[]> {
  const { rows } = await sql<Pick<NudgeRow, 'id'>>`
    select id from nudge where id = any(${ids}::uuid[]) and ${isOver(now)}`.execute(db)
  return rows.map(({ id }) => id)
}

/** A message, as its platform calls it. */
interface RemoteMessage {
  readonly platform: ChatPlatform
  readonly workspace: string
  readonly remoteRef: string
}

/**
 * Remembers that a message of the bot asks nothing any more; false when it is that of no nudge, or known already. The message of a day
 * is closed line by line.
 */
export async function closeNudge(db: Db, message: RemoteMessage, now: Date): Promise<boolean> {
  const { platform, workspace, remoteRef } = message
  await sql`
    update nudge set closed_at = ${now}
    where state = 'SENT' and closed_at is null and ${isOver(now)} and digest_id in (
      select id from nudge as digest
      where platform = ${platform} and workspace = ${workspace} and remote_ref = ${remoteRef})`.execute(db)
  const { numUpdatedRows } = await db
    .updateTable('nudge')
    .set({
      closedAt: sql<Date | null>`case when not exists (select from nudge as line
        where line.digest_id = nudge.id and line.state = 'SENT' and line.closed_at is null) then ${now}::timestamptz end`,
      closingUntil: null,
    })
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
