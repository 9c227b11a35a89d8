import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { ClaimedRow } from './nudge-claims.ts'
import { type NudgeRow, stillNeeded } from './nudges.ts'
import type { Reader } from './readers.ts'

/** Somebody for whom something waits for the message of their day, and since when. */
export type WaitingReader = Reader & { readonly since: Date }

/** Those who have their reminders together, and something due that no message holds yet. */
export async function waitingReaders(db: Db, now: Date): Promise<WaitingReader[]> {
  const { rows } = await sql<WaitingReader>`
    select member.*, programme.department, waiting.since
    from (
      select recipient_id, min(due_at) as since from nudge
      where state = 'READY' and can_wait and digest_id is null and due_at <= ${now} and recipient_id is not null
      group by recipient_id
    ) as waiting
    join member on member.id = waiting.recipient_id and member.digest
    join programme on programme.id = member.programme_id`.execute(db)
  return rows
}

/** A message of a day to plan. */
export interface NewDigest {
  readonly programmeId: Id<'programme'>
  readonly recipientId: Id<'member'>
  readonly day: string
  readonly dueAt: Date
}

/** Plans messages of a day, each once; those of earlier days that did not leave give way to them. Returns how many are new. */
export async function planDigests(db: Db, digests: readonly NewDigest[]): Promise<number> {
  if (digests.length === 0) return 0
  const { rows } = await sql<{ planned: number }>`
    with planned as (
      insert into nudge (programme_id, kind, key, recipient_id, due_at)
      select "programmeId", 'DIGEST', concat_ws(':', 'digest', "recipientId", day), "recipientId", "dueAt"
      from jsonb_to_recordset(${JSON.stringify(digests)}::jsonb)
        as digest("programmeId" uuid, "recipientId" uuid, day date, "dueAt" timestamptz)
      on conflict (programme_id, key) do nothing
      returning id, recipient_id
    ), overtaken as (
      update nudge set state = 'CANCELLED' from planned
      where nudge.recipient_id = planned.recipient_id and nudge.kind = 'DIGEST'
        and nudge.state in ('READY', 'RETRY') and not nudge.perhaps_sent
      returning nudge.id
    ), freed as (
      update nudge set digest_id = null from overtaken where nudge.digest_id = overtaken.id and nudge.state = 'READY'
    )
    select count(*)::integer as planned from planned`.execute(db)
  return rows[0]?.planned ?? 0
}

/** Lines that a message of the day shows at most. */
const MOST_LINES = 10

/** Beyond so many, the periods to review are one line. */
const FEW_REVIEWS = 2

const isReview = sql`nudge.kind = 'MEASUREMENTS_TO_REVIEW' and nudge.awaited_id is null`

/**
 * What could go with messages of the day, by message and line: all the values of a period are one line, as are many periods to review;
 * whatever else is one of its own. `position` ranks the lines of a message, what has waited longest first.
 */
const lines = (digestIds: readonly Id<'nudge'>[], now: Date) => sql`(
  select id, digest_id, dense_rank() over (partition by digest_id order by since, line) as position
  from (
    select id, digest_id, line, min(due_at) over (partition by digest_id, line) as since
    from (
      select nudge.id, digest.id as digest_id, nudge.due_at, case
        when nudge.kind = 'MEASUREMENT' then concat_ws(' ', indicator.experiment_id, frequency, nudge.period, nudge.awaited_id)
        when ${isReview} and count(*) filter (where ${isReview}) over (partition by digest.id) > ${FEW_REVIEWS} then 'review'
        else nudge.id::text end as line
      from nudge as digest
      join (
        select * from nudge where state = 'READY' and can_wait and digest_id is null and due_at <= ${now}
          and recipient_id in (select recipient_id from nudge as taken where taken.id = any(${digestIds}::uuid[]))
          and ${stillNeeded(now)}
      ) as nudge on nudge.recipient_id = digest.recipient_id
      left join indicator on indicator.id = nudge.indicator_id
      left join indicator_sheet as sheet on sheet.indicator_id = indicator.id and sheet.plan_id = indicator.current_plan_id
      where digest.id = any(${digestIds}::uuid[])
    ) as waiting
  ) as dated
) as line`

/**
 * Puts what can wait in the messages of the day that a bot has just taken. One that may have been sent keeps what it had. Gives up
 * those that hold nothing; what would be alone in a message is taken instead of it. Returns what is to be sent.
 */
export async function fillDigests(db: Db, taken: readonly ClaimedRow[], now: Date): Promise<ClaimedRow[]> {
  const digests = taken.filter(({ kind }) => kind === 'DIGEST')
  if (digests.length === 0) return [...taken]
  const ids = digests.flatMap(({ id, perhapsSent }) => (perhapsSent ? [] : [id]))
  await sql`update nudge set digest_id = null where digest_id = any(${ids}::uuid[]) and state = 'READY'`.execute(db)
  await sql`
    update nudge set digest_id = line.digest_id from ${lines(ids, now)}
    where nudge.id = line.id and position <= ${MOST_LINES}`.execute(db)
  const { rows: empty } = await sql<Pick<NudgeRow, 'id'>>`
    update nudge set state = 'CANCELLED', claim_token = null, lease_until = null
    where id = any(${digests.map(({ id }) => id)}::uuid[])
      and not exists (select from nudge as line where line.digest_id = nudge.id and line.state <> 'CANCELLED')
    returning id`.execute(db)
  const alone = await takeAlone(db, ids)
  const gone = [...empty.map(({ id }) => id), ...alone.map(({ wasIn }) => wasIn)]
  return [...taken.filter(({ id }) => !gone.includes(id)), ...alone]
}

type TakenAlone = ClaimedRow & { readonly wasIn: Id<'nudge'> }

/** Takes what is alone in a message of the day, which is given up: it is told by itself, with all that can be answered to it. */
async function takeAlone(db: Db, ids: readonly Id<'nudge'>[]): Promise<TakenAlone[]> {
  const { rows } = await sql<TakenAlone>`
    with digest as (
      update nudge set state = 'CANCELLED', claim_token = null, lease_until = null from nudge as before
      where nudge.id = before.id and before.id = any(${ids}::uuid[]) and before.state = 'SENDING'
        and (select count(*) from nudge as line where line.digest_id = before.id and line.state = 'READY') = 1
      returning nudge.id, before.claim_token, before.lease_until, before.first_claimed_at, before.platform, before.workspace
    )
    update nudge set state = 'SENDING', digest_id = null, can_wait = false, attempts = nudge.attempts + 1,
      claim_token = digest.claim_token, lease_until = digest.lease_until, first_claimed_at = digest.first_claimed_at,
      platform = digest.platform, workspace = digest.workspace
    from digest where nudge.digest_id = digest.id and nudge.state = 'READY'
    returning nudge.*, digest.id as was_in, false as doubtful`.execute(db)
  return rows
}

/** How many lines wait for the next message of each recipient. */
export async function linesLeft(
  db: Db,
  ids: readonly Id<'nudge'>[],
  now: Date,
): Promise<readonly { readonly id: Id<'nudge'>; readonly left: number }[]> {
  const { rows } = await sql<{ id: Id<'nudge'>; left: number }>`
    select digest_id as id, max(position)::integer as left from ${lines(ids, now)} group by digest_id`.execute(db)
  return rows
}

/** What a message of the day held is told with it, or given up with it. */
export const settleLines = (db: Db, digest: NudgeRow) =>
  sql`
    update nudge set state = ${digest.state}, error = ${digest.error}, first_claimed_at = ${digest.firstClaimedAt},
      platform = ${digest.platform}, workspace = ${digest.workspace}
    where digest_id = ${digest.id} and state = 'READY'`.execute(db)
