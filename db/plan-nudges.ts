import { type RawBuilder, sql } from 'kysely'
import type { Db } from './database.ts'
import { whoIsAsked } from './who-is-asked.ts'

/** When a plan was submitted or sent back, as the keys of its nudges say it: another time is another message. */
export const stampOf = (at: RawBuilder<unknown>) => sql`(extract(epoch from ${at}) * 1000)::bigint`

/** The signatories of a `plan` who have an account and have not signed. */
export const awaitedSignatories = sql`select member_id from stakeholder
  where stakeholder.plan_id = plan.id and member_id is not null and not exists (
    select from plan_signature where stakeholder_id = stakeholder.id and voided_at is null)`

/** All those whom a plan in force concerns: who signed it, who is attached to its experiment, who collects. */
const concerned = sql`select member_id from stakeholder where stakeholder.plan_id = plan.id and member_id is not null
  union select member_id from experiment_member where experiment_member.experiment_id = plan.experiment_id
  union select collector_id from indicator_sheet where indicator_sheet.plan_id = plan.id and collector_id is not null`

/** Those who wrote a `plan`. */
export const planWriters = sql`select unnest(array_remove(array[drafted_by, saved_by, submitted_by], null)) as member_id`

/** True of a nudge about a plan, planned or about to be, while there is still something to tell. */
export const planNeeds = sql<boolean>`exists (
  select from evaluation_plan as plan
  where plan.id = nudge.plan_id and case nudge.kind
    when 'PLAN_TO_SIGN' then plan.status = 'SIGNING' and ${whoIsAsked} in (${awaitedSignatories})
      and starts_with(nudge.key, 'plan:' || plan.id || ':sign:' || ${stampOf(sql`plan.submitted_at`)} || ':')
    when 'PLAN_IN_FORCE' then plan.status = 'FROZEN'
    else plan.status = 'DRAFT' and plan.returned_at is not null
      and starts_with(nudge.key, 'plan:' || plan.id || ':back:' || ${stampOf(sql`plan.returned_at`)} || ':')
    end)`

/**
 * Tells those concerned what has happened to plans since then, as far as it is still so; nobody is told of their own gesture.
 * Returns how many nudges are new.
 */
export async function planPlanNews(db: Db, now: Date, since: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into nudge (programme_id, kind, key, thread, recipient_id, plan_id, due_at)
    select programme_id, kind::nudge_kind, key || member_id, case when kind <> 'PLAN_IN_FORCE' then key || member_id end,
      member_id, plan_id, ${now}::timestamptz
    from (
      select programme_id, 'PLAN_TO_SIGN' as kind, plan.id as plan_id, member_id,
        'plan:' || plan.id || ':sign:' || ${stampOf(sql`submitted_at`)} || ':' as key
      from evaluation_plan as plan cross join lateral (${awaitedSignatories}) as person
      where submitted_at >= ${since} and status = 'SIGNING'
      union all
      select programme_id, 'PLAN_IN_FORCE', plan.id, member_id, 'plan:' || plan.id || ':force:'
      from evaluation_plan as plan cross join lateral (${concerned}) as person
      where frozen_at >= ${since} and status = 'FROZEN' and member_id <> frozen_by
      union all
      select distinct programme_id, 'PLAN_RETURNED', plan.id, member_id,
        'plan:' || plan.id || ':back:' || ${stampOf(sql`returned_at`)} || ':'
      from evaluation_plan as plan cross join lateral (${planWriters}) as person
      where returned_at >= ${since} and status = 'DRAFT' and member_id <> returned_by
    ) as told
    on conflict (programme_id, key) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}
