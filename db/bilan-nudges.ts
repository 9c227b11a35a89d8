import { type RawBuilder, sql } from 'kysely'
import { bilanNeeds, isSilent, isUnsigned } from './bilan-needs.ts'
import { peopleOfParties } from './bilan-people.ts'
import { followedPlan } from './bilan-plans.ts'
import type { Db } from './database.ts'

/** What is told of a bilan, `key` being the same whenever it is: each person hears it once. */
type Tellings = RawBuilder<unknown>

/** To those of a party that has said nothing, once the bilan is open. */
const toContribute: Tellings = sql`
  select bilan.id as bilan_id, 'BILAN_TO_CONTRIBUTE' as kind, 'contribute' as key, person.id as recipient_id
  from bilan ${followedPlan}
  join stakeholder on stakeholder.plan_id = evaluation_plan.id and ${isSilent}
  ${peopleOfParties} and person.role <> 'VIEWER'
  where bilan.status = 'DRAFT' and person.id <> bilan.opened_by`

/** To those who have not signed, once it is submitted. */
const toSign: Tellings = sql`
  select bilan.id, 'BILAN_TO_SIGN', 'sign:' || extract(epoch from bilan.submitted_at), person.id
  from bilan ${followedPlan}
  join stakeholder on stakeholder.plan_id = evaluation_plan.id and ${isUnsigned}
  join member as person on person.id = stakeholder.member_id
  where bilan.status = 'SIGNING' and person.id <> bilan.submitted_by`

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
    insert into nudge (programme_id, key, thread, kind, recipient_id, bilan_id, due_at)
    select programme_id, key, case when kind <> 'BILAN_FROZEN' then key end, kind, recipient_id, bilan_id, ${now}
    from (
      select distinct programme_id, told.bilan_id, told.kind::nudge_kind as kind, told.recipient_id, null::uuid as awaited_id,
        'bilan:' || told.bilan_id || ':' || told.key || ':' || told.recipient_id as key
      from (${toContribute} union all ${toSign} union all ${returned} union all ${frozen(since)}) as told
      join bilan on bilan.id = told.bilan_id
    ) as nudge
    where ${bilanNeeds}
    on conflict (programme_id, key) do nothing`.execute(db)
  return Number(numAffectedRows ?? 0)
}
