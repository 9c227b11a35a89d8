import { sql } from 'kysely'
import { lacksAnswers } from './cells.ts'
import type { Db } from './database.ts'
import { COLLECTION_DAYS_AFTER_END } from './indicators.ts'
import { stillNeeded } from './nudges.ts'

/** Plans a nudge for each open milestone due within a week, to those of its experiment who attest it. Returns how many are new. */
export async function planMilestoneNudges(db: Db, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into nudge (kind, programme_id, key, recipient_id, milestone_id, milestone_round, due_at)
    select 'MILESTONE', milestone.programme_id, concat_ws(':', 'milestone', milestone.id, round, member.id), member.id,
      milestone.id, round, ${now}
    from milestone
    join programme on programme.id = milestone.programme_id
    join experiment_member on experiment_member.experiment_id = milestone.experiment_id
    join member on member.id = experiment_member.member_id and member.role = milestone.responsible
    where completed_at is null and due_on <= (${now}::timestamptz at time zone programme.time_zone)::date + 7
    on conflict (programme_id, key) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/**
 * Plans a nudge for each indicator whose last ended period of the cohort has no value, to its collector, for as long as
 * values are collected. Returns how many are new.
 */
export async function planMeasurementNudges(db: Db, now: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into nudge (kind, programme_id, key, recipient_id, indicator_id, period, due_at)
    select 'MEASUREMENT', indicator.programme_id, 'measurement:' || indicator.id || ':' || ended.period || ':' || collector_id, collector_id,
      indicator.id, ended.period, ${now}
    from indicator
    join indicator_sheet on indicator_sheet.indicator_id = indicator.id and plan_id = current_plan_id
    join evaluation_plan on evaluation_plan.id = plan_id and evaluation_plan.status = 'FROZEN'
    join experiment on experiment.id = indicator.experiment_id
    join cohort on cohort.id = experiment.cohort_id
    join programme on programme.id = indicator.programme_id
    join (values ('MONTHLY'::frequency, 'month', interval '1 month'), ('QUARTERLY', 'quarter', interval '3 months'),
      ('YEARLY', 'year', interval '1 year')) as unit(frequency, name, length) on unit.frequency = indicator_sheet.frequency
    cross join lateral (select (${now}::timestamptz at time zone programme.time_zone)::date as date) as today
    cross join lateral (select least(date_trunc(unit.name, today.date::timestamp) - unit.length,
      date_trunc(unit.name, cohort.ends_on::timestamp))::date as period) as ended
    where collector_id is not null
      and today.date between cohort.starts_on and cohort.ends_on + ${COLLECTION_DAYS_AFTER_END}::integer
      and ended.period >= date_trunc(unit.name, cohort.starts_on::timestamp)::date
      and ${lacksAnswers(sql`indicator.id`, sql`ended.period`)}
    on conflict (programme_id, key) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}

/** Cancels the nudges that nothing is left of, unless a bot is sending them. Returns how many. */
export async function cancelMootNudges(db: Db, now: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('nudge')
    .set({ state: 'CANCELLED', claimToken: null, leaseUntil: null })
    .where((eb) => eb.or([eb('state', '=', 'PLANNED'), eb('state', '=', 'CLAIMED').and('leaseUntil', '<=', now)]))
    .where(sql<boolean>`not ${stillNeeded(now)}`)
    .executeTakeFirst()
  return Number(numUpdatedRows)
}
