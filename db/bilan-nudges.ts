import { type RawBuilder, sql } from 'kysely'
import { bilanNeeds, isSilent, isUnsigned } from './bilan-needs.ts'
import { peopleOfParties } from './bilan-people.ts'
import { followedPlan } from './bilan-plans.ts'
import type { Db } from './database.ts'

/** What is told of a bilan, `key` being the same whenever it is: each person hears it once. */
type Tellings = RawBuilder<unknown>

/** To those of a party that has said nothing: once the bilan is open, and again a week before the joint analysis. */
const toContribute = (now: Date): Tellings => sql`
  select bilan.id as bilan_id, 'BILAN_TO_CONTRIBUTE' as kind, 'contribute:' || turn as key, person.id as recipient_id
  from bilan ${followedPlan}
  join programme on programme.id = bilan.programme_id
  join stakeholder on stakeholder.plan_id = evaluation_plan.id and ${isSilent}
  ${peopleOfParties} and person.role <> 'VIEWER'
  left join milestone on milestone.experiment_id = bilan.experiment_id and milestone.kind = 'JOINT_ANALYSIS'
    and milestone.completed_at is null
  cross join lateral (select (${now}::timestamptz at time zone programme.time_zone)::date as today) as day
  cross join lateral (
    select 1 as turn where person.id <> bilan.opened_by
    union all
    select 2 where today >= milestone.due_on - 7 and (bilan.opened_at at time zone programme.time_zone)::date < milestone.due_on - 7
  ) as told
  where bilan.status = 'DRAFT'`

/** To those who have not signed: once it is submitted, then every week for two months. */
const toSign = (now: Date): Tellings => sql`
  select bilan.id, 'BILAN_TO_SIGN', 'sign:' || extract(epoch from bilan.submitted_at) || ':' || week, person.id
  from bilan ${followedPlan}
  join stakeholder on stakeholder.plan_id = evaluation_plan.id and ${isUnsigned}
  join member as person on person.id = stakeholder.member_id
  cross join lateral (select floor(extract(epoch from ${now}::timestamptz - bilan.submitted_at) / 604800) as week) as since
  where bilan.status = 'SIGNING' and week between 0 and 8 and (week > 0 or person.id <> bilan.submitted_by)`

/** To whoever submitted it, when somebody else sends it back. */
const returned: Tellings = sql`
  select id, 'BILAN_RETURNED', 'returned:' || extract(epoch from returned_at), submitted_by
  from bilan where returned_at is not null and submitted_by <> returned_by`

/** To all those of the parties, once it is signed. */
const frozen = (since: Date): Tellings => sql`
  select bilan.id, 'BILAN_FROZEN', 'frozen', person.id
  from bilan ${followedPlan}
  join stakeholder on stakeholder.plan_id = evaluation_plan.id
  ${peopleOfParties}
  where bilan.status = 'FROZEN' and bilan.frozen_at >= ${since}`

/** Plans what is to be told of bilans, each thing once to each person; news since then only. Returns how many nudges are new. */
export async function planBilanNudges(db: Db, now: Date, since: Date): Promise<number> {
  const { numAffectedRows } = await sql`
    insert into nudge (programme_id, key, kind, recipient_id, bilan_id, due_at)
    select programme_id, 'bilan:' || bilan_id || ':' || key || ':' || recipient_id, kind, recipient_id, bilan_id, ${now}
    from (
      select distinct programme_id, told.bilan_id, told.kind::nudge_kind as kind, told.key, told.recipient_id
      from (${toContribute(now)} union all ${toSign(now)} union all ${returned} union all ${frozen(since)}) as told
      join bilan on bilan.id = told.bilan_id
    ) as nudge
    where ${bilanNeeds}
    on conflict (programme_id, key) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}
