import { sql } from 'kysely'
import type { Role, StakeholderKind } from './generated/tables.ts'

/** The parties whose people have accounts, and the role that puts them there. */
export const PARTY_ROLES: Readonly<Partial<Record<StakeholderKind, Role>>> = {
  AUTHORITY: 'STAFF',
  ACCELERATOR: 'COACH',
  LABORATORY: 'EVALUATOR',
  ENTERPRISE: 'ENTREPRENEUR',
}

const roles = sql.join(
  Object.entries(PARTY_ROLES).map(([kind, role]) => sql`(${sql.lit(kind)}::stakeholder_kind, ${sql.lit(role)}::role)`),
)

/**
 * Whom to tell about a `bilan` for a `stakeholder` of the plan that it follows: its signatory, and those of the experiment whom their
 * role puts there. A join of `person`.
 */
export const peopleOfParties = sql`join member as person on person.programme_id = stakeholder.programme_id
  and (person.id = stakeholder.member_id or exists (
    select from experiment_member join (values ${roles}) as rule(kind, role) on rule.role = person.role
    where experiment_member.experiment_id = bilan.experiment_id and experiment_member.member_id = person.id
      and rule.kind = stakeholder.kind))`
