import { sql } from 'kysely'
import type { Awaited } from './awaited.ts'
import { isSilent, isUnsigned } from './bilan-needs.ts'
import { peopleOfParties } from './bilan-people.ts'
import { followedPlan } from './bilan-plans.ts'
import type { Db } from './database.ts'
import { awaitedSignatories, planWriters, stampOf } from './plan-nudges.ts'

/** The plans to sign, asked of their signatories; those to write again, of who wrote them. */
export async function awaitedPlans(db: Db): Promise<Awaited[]> {
  const { rows } = await sql<Awaited>`
    select plan.programme_id, told.kind, told.member_id, plan.experiment_id as about, plan.id as plan_id, thread,
      thread as key, (told.since at time zone time_zone)::date as date
    from evaluation_plan as plan
    join programme on programme.id = plan.programme_id
    cross join lateral (
      select 'PLAN_TO_SIGN' as kind, 'sign' as word, member_id, submitted_at as since
      from (${awaitedSignatories}) as person where plan.status = 'SIGNING'
      union all
      select 'PLAN_RETURNED', 'back', member_id, returned_at
      from (${planWriters}) as person where plan.status = 'DRAFT' and returned_at is not null and member_id <> returned_by
    ) as told
    cross join lateral (
      select 'plan:' || plan.id || ':' || told.word || ':' || ${stampOf(sql`told.since`)} || ':' || told.member_id as thread
    ) as said`.execute(db)
  return rows
}

/** The bilans to contribute to by the day of the joint analysis, to sign, or to write again. */
export async function awaitedBilans(db: Db): Promise<Awaited[]> {
  const { rows } = await sql<Awaited>`
    select distinct bilan.programme_id, told.kind, told.member_id, bilan.experiment_id as about, bilan.id as bilan_id, thread,
      thread as key, told.date
    from bilan ${followedPlan}
    join programme on programme.id = bilan.programme_id
    left join milestone on milestone.experiment_id = bilan.experiment_id and milestone.kind = 'JOINT_ANALYSIS'
      and milestone.completed_at is null
    cross join lateral (
      select 'BILAN_TO_CONTRIBUTE' as kind, 'contribute' as word, person.id as member_id,
        greatest(milestone.due_on, (bilan.opened_at at time zone time_zone)::date + 7) as date
      from stakeholder ${peopleOfParties} and person.role <> 'VIEWER'
      where stakeholder.plan_id = evaluation_plan.id and bilan.status = 'DRAFT' and ${isSilent}
      union all
      select 'BILAN_TO_SIGN', 'sign:' || extract(epoch from bilan.submitted_at), stakeholder.member_id,
        (bilan.submitted_at at time zone time_zone)::date
      from stakeholder
      where stakeholder.plan_id = evaluation_plan.id and stakeholder.member_id is not null and bilan.status = 'SIGNING'
        and ${isUnsigned}
      union all
      select 'BILAN_RETURNED', 'returned:' || extract(epoch from bilan.returned_at), bilan.submitted_by,
        (bilan.returned_at at time zone time_zone)::date
      where bilan.status = 'DRAFT' and bilan.returned_at is not null and bilan.submitted_by <> bilan.returned_by
    ) as told
    cross join lateral (
      select 'bilan:' || bilan.id || ':' || told.word || ':' || told.member_id as thread) as said`.execute(db)
  return rows
}
