import { type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { ExperimentChannelRow, Hindrance } from './experiment-channels.ts'
import type { Claim } from './nudge-claims.ts'
import { afterFailure, type Failure, type Settlement } from './nudge-settlements.ts'

/** What is told in the channel of an experiment, or in private to whoever bound it. */
export type AnnouncementRow = Selectable<Tables['announcement']>

export const announcementsById = (db: Db, ids: readonly Id<'announcement'>[]) =>
  db.selectFrom('announcement').selectAll().where('id', 'in', ids).execute()

/**
 * Plans what has happened to experiments since then, and since they have a channel: each thing once in each channel. Returns how
 * many are new.
 */
export async function planAnnouncements(db: Db, now: Date, since: Date): Promise<number> {
  const from = sql`greatest(bound_at, ${since}::timestamptz)`
  const { numAffectedRows } = await sql`
    insert into announcement (programme_id, experiment_channel_id, kind, key, site_id, milestone_id, plan_id, bilan_id, due_at)
    select programme_id, channel_id, kind::announcement_kind, 'channel:' || channel_id || ':' || key,
      site_id, milestone_id, plan_id, bilan_id, ${now}::timestamptz
    from (
      select site.programme_id, bound.id as channel_id, 'SITE_OPENED' as kind, 'site:' || site.id as key,
        site.id as site_id, null::uuid as milestone_id, null::uuid as plan_id, null::uuid as bilan_id
      from experiment_channel as bound
      join site on site.experiment_id = bound.experiment_id
      join event on event.programme_id = site.programme_id and event.subject_id = 'site_' || site.id
        and event.kind = 'SITE_OPENED' and event.at >= ${from}
      where unbound_at is null
      union all
      select milestone.programme_id, bound.id, 'MILESTONE_ATTESTED', 'milestone:' || milestone.id || ':' || round,
        null, milestone.id, null, null
      from experiment_channel as bound
      join milestone on milestone.experiment_id = bound.experiment_id and completed_at >= ${from}
      where unbound_at is null
      union all
      select plan.programme_id, bound.id, 'PLAN_IN_FORCE', 'plan:' || plan.id, null, null, plan.id, null
      from experiment_channel as bound
      join evaluation_plan as plan on plan.experiment_id = bound.experiment_id and status = 'FROZEN' and frozen_at >= ${from}
      where unbound_at is null
      union all
      select bilan.programme_id, bound.id, 'BILAN_FROZEN', 'bilan:' || bilan.id, null, null, null, bilan.id
      from experiment_channel as bound
      join bilan on bilan.experiment_id = bound.experiment_id and status = 'FROZEN' and frozen_at >= ${from}
      where unbound_at is null
    ) as told
    on conflict (programme_id, key) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** A channel whose experiment is under way, and where its months are counted. */
export interface LivelyChannel {
  readonly id: Id<'experiment_channel'>
  readonly boundAt: Date
  readonly department: string
  readonly timeZone: string
}

/** The channels of experiments under way, in all programmes. */
export const livelyChannels = (db: Db, now: Date): Promise<LivelyChannel[]> =>
  db
    .selectFrom('experimentChannel')
    .innerJoin('experiment', 'experiment.id', 'experimentChannel.experimentId')
    .innerJoin('cohort', 'cohort.id', 'experiment.cohortId')
    .innerJoin('programme', 'programme.id', 'experiment.programmeId')
    .select(['experimentChannel.id', 'boundAt', 'programme.department', 'programme.timeZone'])
    .where('unboundAt', 'is', null)
    .where(sql<boolean>`(${now}::timestamptz at time zone time_zone)::date between cohort.starts_on and cohort.ends_on`)
    .execute()

/** The progress to tell in a channel, for a month. */
export interface MonthlyProgress {
  readonly id: Id<'experiment_channel'>
  readonly month: string
  readonly dueAt: Date
}

/** Plans the progress of the month in each of these channels, once. Returns how many are new. */
export async function planProgress(db: Db, told: readonly MonthlyProgress[]): Promise<number> {
  if (told.length === 0) return 0
  const { numAffectedRows } = await sql`
    insert into announcement (programme_id, experiment_channel_id, kind, key, due_at)
    select programme_id, bound.id, 'PROGRESS', 'channel:' || bound.id || ':progress:' || month, "dueAt"
    from jsonb_to_recordset(${JSON.stringify(told)}::jsonb) as told(id uuid, month text, "dueAt" timestamptz)
    join experiment_channel as bound on bound.id = told.id
    on conflict (programme_id, key) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** An announcement in the hands of a bot. */
export type ClaimedAnnouncement = AnnouncementRow & {
  readonly claimToken: string
  readonly firstClaimedAt: Date
  /** An attempt ended without a word: it may have been told. */
  readonly doubtful: boolean
}

/**
 * Takes what is due in the channels of a workspace that serves their programme; a channel that is bound no longer is told
 * nothing more, except the word in private that says so.
 */
export async function claimAnnouncements(
  db: Db,
  { platform, workspace, limit, now, leaseUntil }: Claim,
): Promise<ClaimedAnnouncement[]> {
  const { rows } = await sql<ClaimedAnnouncement>`
    with due as materialized (
      select announcement.id, perhaps_sent or state = 'SENDING' as doubtful from announcement
      join experiment_channel on experiment_channel.id = experiment_channel_id
      where (state in ('READY', 'RETRY') and due_at <= ${now} or state = 'SENDING' and lease_until <= ${now})
        and platform = ${platform} and workspace = ${workspace}
        and (unbound_at is null or recipient_id is not null)
        and workspace_serves(platform, workspace, announcement.programme_id)
      order by due_at limit ${limit} for update of announcement skip locked
    )
    update announcement set state = 'SENDING', claim_token = gen_random_uuid(), lease_until = ${leaseUntil},
      attempts = attempts + 1, first_claimed_at = coalesce(first_claimed_at, ${now}),
      perhaps_sent = due.doubtful
    from due
    where announcement.id = due.id
    returning announcement.*, due.doubtful`.execute(db)
  return rows
}

/** Ends a claim; `undefined` when another bot has taken it since. */
export const settleAnnouncement = (
  db: Db,
  id: Id<'announcement'>,
  claimToken: string,
  settlement: Settlement | Failure | { readonly state: 'CANCELLED'; readonly error: string },
) =>
  db
    .updateTable('announcement')
    .set({
      ...('failedAt' in settlement ? afterFailure(settlement) : settlement),
      claimToken: null,
      leaseUntil: null,
    })
    .where('id', '=', id)
    .where('claimToken', '=', claimToken)
    .returningAll()
    .executeTakeFirst()

/** Plans a word in private to whoever bound a channel: once for the same reason. */
export const planPrivateWord = (
  db: Db,
  { programmeId, id, boundBy }: ExperimentChannelRow,
  word: { readonly kind: 'WITHHELD' | 'LOST'; readonly dueAt: Date } & Hindrance,
) =>
  db
    .insertInto('announcement')
    .values({
      programmeId,
      experimentChannelId: id,
      kind: word.kind,
      key: ['channel', id, word.kind, ...word.names, word.strangers].join(':'),
      recipientId: boundBy,
      names: [...word.names],
      strangers: word.strangers,
      dueAt: word.dueAt,
    })
    .onConflict((conflict) => conflict.columns(['programmeId', 'key']).doNothing())
    .execute()
