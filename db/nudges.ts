import { type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { ChatPlatform, NudgeState } from './generated/tables.ts'

/** A message that reminds one person of one thing. */
export type NudgeRow = Selectable<Tables['nudge']>

/** A nudge in the hands of a bot. */
export type ClaimedRow = NudgeRow & { readonly claimToken: string; readonly firstClaimedAt: Date }

/** After so many failures a nudge is given up and left for an operator to see. */
const MAXIMUM_ATTEMPTS = 5

/** True while there still is something to be reminded of. */
const stillNeeded = sql<boolean>`case
  when nudge.milestone_id is not null
    then exists (select from milestone where milestone.id = nudge.milestone_id and completed_at is null)
  else not coalesce((
    select value is not null from measurement
    where indicator_id = nudge.indicator_id and measurement.period = nudge.period order by version desc limit 1), false)
  end`

/** Plans a nudge for each open milestone due within a week, to those of its experiment who attest it. Returns how many are new. */
export async function planMilestoneNudges(db: Db, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into nudge (programme_id, key, recipient_id, milestone_id, due_at)
    select milestone.programme_id, 'milestone:' || milestone.id || ':' || member.id, member.id, milestone.id, ${now}
    from milestone
    join programme on programme.id = milestone.programme_id
    join experiment_member on experiment_member.experiment_id = milestone.experiment_id
    join member on member.id = experiment_member.member_id and member.role = milestone.responsible
    where completed_at is null and due_on <= (${now}::timestamptz at time zone programme.time_zone)::date + 7
    on conflict (programme_id, key) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** Plans a nudge for each indicator of a running cohort whose last ended period has no value, to its collector. Returns how many are new. */
export async function planMeasurementNudges(db: Db, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into nudge (programme_id, key, recipient_id, indicator_id, period, due_at)
    select indicator.programme_id, 'measurement:' || indicator.id || ':' || ended.period || ':' || collector_id, collector_id,
      indicator.id, ended.period, ${now}
    from indicator
    join experiment on experiment.id = indicator.experiment_id
    join cohort on cohort.id = experiment.cohort_id
    join programme on programme.id = indicator.programme_id
    cross join lateral (select (${now}::timestamptz at time zone programme.time_zone)::date as date) as today
    cross join lateral (select case frequency when 'MONTHLY' then 'month' when 'QUARTERLY' then 'quarter' else 'year' end as name) as unit
    cross join lateral (select (date_trunc(unit.name, today.date::timestamp) - ('1 ' || case unit.name when 'quarter' then 'month' else unit.name end)::interval
      * case unit.name when 'quarter' then 3 else 1 end)::date as period) as ended
    where collector_id is not null and today.date between cohort.starts_on and cohort.ends_on
      and ended.period >= date_trunc(unit.name, cohort.starts_on::timestamp)::date
      and not coalesce((select value is not null from measurement
        where indicator_id = indicator.id and measurement.period = ended.period order by version desc limit 1), false)
    on conflict (programme_id, key) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** Cancels the planned nudges that nothing is left of. Returns how many. */
export async function cancelMootNudges(db: Db): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('nudge')
    .set({ state: 'CANCELLED' })
    .where('state', '=', 'PLANNED')
    .where(sql<boolean>`not ${stillNeeded}`)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}

/** What a bot can deliver, and until when it holds what it takes. */
export interface Claim {
  readonly platform: ChatPlatform
  readonly workspace: string
  readonly limit: number
  readonly now: Date
  readonly leaseUntil: Date
}

/**
 * Takes due nudges, and those whose bot died holding them, for recipients who have an account there or none anywhere.
 * `skip locked` keeps two bots off the same rows; the token is what settles.
 */
export async function claimNudges(
  db: Db,
  { platform, workspace, limit, now, leaseUntil }: Claim,
): Promise<ClaimedRow[]> {
  const { rows } = await sql<ClaimedRow>`
    update nudge set state = 'CLAIMED', claim_token = gen_random_uuid(), lease_until = ${leaseUntil},
      attempts = attempts + 1, first_claimed_at = coalesce(first_claimed_at, ${now})
    from (
      select id from nudge
      where (state = 'PLANNED' and due_at <= ${now} or state = 'CLAIMED' and lease_until <= ${now})
        and ${stillNeeded}
        and (exists (select from chat_account
            where member_id = recipient_id and platform = ${platform} and workspace = ${workspace})
          or not exists (select from chat_account where member_id = recipient_id))
      order by due_at limit ${limit} for update skip locked
    ) as due
    where nudge.id = due.id
    returning nudge.*`.execute(db)
  return rows
}

/** The state a claim ends in. */
export type Settlement =
  | { readonly state: 'SENT'; readonly remoteRef: string | null }
  | { readonly state: 'PLANNED'; readonly dueAt: Date; readonly error: string | null }
  | { readonly state: 'DEAD'; readonly error: string | null }

const stateAfter = ({ state }: Settlement) =>
  state === 'PLANNED'
    ? sql<NudgeState>`case when attempts >= ${MAXIMUM_ATTEMPTS} then 'DEAD' else 'PLANNED' end::nudge_state`
    : state

/** Ends a claim; `undefined` when another bot has taken the nudge since. A nudge that fails too often is dead. */
export const settleClaim = (db: Db, id: Id<'nudge'>, claimToken: string, settlement: Settlement) =>
  db
    .updateTable('nudge')
    .set({ ...settlement, state: stateAfter(settlement), claimToken: null, leaseUntil: null })
    .where('id', '=', id)
    .where('claimToken', '=', claimToken)
    .returningAll()
    .executeTakeFirst()

export const findNudge = (db: Db, recipientId: Id<'member'>, id: Id<'nudge'>) =>
  db.selectFrom('nudge').selectAll().where('id', '=', id).where('recipientId', '=', recipientId).executeTakeFirst()

/** Plans a nudge anew, as another sending; `undefined` when there is nothing left to be reminded of. */
export const postponeNudge = (db: Db, id: Id<'nudge'>, dueAt: Date) =>
  db
    .updateTable('nudge')
    .set((eb) => ({
      state: 'PLANNED',
      dueAt,
      sending: eb('sending', '+', 1),
      attempts: 0,
      firstClaimedAt: null,
      claimToken: null,
      leaseUntil: null,
    }))
    .where('id', '=', id)
    .where(stillNeeded)
    .returningAll()
    .executeTakeFirst()
