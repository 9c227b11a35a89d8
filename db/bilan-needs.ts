import { sql } from 'kysely'
import { peopleOfParties } from './bilan-people.ts'
import { followedPlan } from './bilan-plans.ts'
import { whoIsAsked } from './who-is-asked.ts'

/** True of a `stakeholder` while it has said nothing in a `bilan`. */
export const isSilent = sql<boolean>`not exists (
  select from bilan_answer
  where bilan_answer.bilan_id = bilan.id and party = stakeholder.name and text is not null and not exists (
    select from bilan_answer as later
    where later.bilan_id = bilan.id and later.party = stakeholder.name and later.question = bilan_answer.question
      and later.version > bilan_answer.version))`

/** True of a `stakeholder` while it has not signed a `bilan` as it stands. */
export const isUnsigned = sql<boolean>`(stakeholder.signs and not exists (
  select from bilan_signature
  where bilan_id = bilan.id and stakeholder_id = stakeholder.id and voided_at is null))`

/** True of a nudge about a bilan, planned or about to be, while there is something to do or to know. */
export const bilanNeeds = sql<boolean>`exists (
  select from bilan ${followedPlan}
  where bilan.id = nudge.bilan_id and case nudge.kind
    when 'BILAN_TO_CONTRIBUTE' then bilan.status = 'DRAFT' and exists (
      select from stakeholder ${peopleOfParties}
      where stakeholder.plan_id = evaluation_plan.id and person.id = ${whoIsAsked} and ${isSilent})
    when 'BILAN_TO_SIGN' then bilan.status = 'SIGNING' and exists (
      select from stakeholder
      where stakeholder.plan_id = evaluation_plan.id and member_id = ${whoIsAsked} and ${isUnsigned})
    when 'BILAN_RETURNED' then bilan.status = 'DRAFT' and bilan.returned_at is not null
    else bilan.status = 'FROZEN' end)`
