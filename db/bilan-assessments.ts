import { type Insertable, sql } from 'kysely'
import { followedPlan } from './bilan-plans.ts'
import type { Db, Id, Tables } from './database.ts'
import type { ChangeVerdict } from './generated/tables.ts'

/** A change that the plan of a bilan expects, and what became of it. */
export interface BilanAssessmentRow {
  readonly bilanId: Id<'bilan'>
  readonly expectedChangeId: Id<'expected_change'>
  readonly change: string
  readonly observation: string | null
  readonly objective: string | null
  readonly concerns: string | null
  readonly verdict: ChangeVerdict | null
  readonly comment: string | null
}

/**
 * The changes that the plans of bilans expect, in order. What was said of a change holds in a version of the plan that says
 * it in the same words, whatever its place.
 */
export async function assessmentsOfBilans(db: Db, ids: readonly Id<'bilan'>[]): Promise<BilanAssessmentRow[]> {
  const { rows } = await sql<BilanAssessmentRow>`
    select bilan.id as bilan_id, change.id as expected_change_id, change.description as change, change.observation,
      objective.title as objective, stakeholder.name as concerns, said.verdict, said.comment
    from bilan ${followedPlan}
    join expected_change as change on change.plan_id = evaluation_plan.id
    left join objective on objective.id = change.objective_id
    left join stakeholder on stakeholder.id = change.stakeholder_id
    left join lateral (
      select verdict, comment from bilan_assessment
      join expected_change as assessed on assessed.id = expected_change_id
      join evaluation_plan as earlier on earlier.id = assessed.plan_id
      where bilan_id = bilan.id and assessed.description = change.description
      order by earlier.version desc limit 1
    ) as said on true
    where bilan.id = any(${ids}::uuid[])
    order by change.position`.execute(db)
  return rows
}

/** Says what became of changes; what was said of them before stays in the journal. */
export const upsertAssessments = (db: Db, rows: readonly Insertable<Tables['bilanAssessment']>[]) =>
  db
    .insertInto('bilanAssessment')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['bilanId', 'expectedChangeId', 'programmeId']).doUpdateSet((eb) => ({
        verdict: eb.ref('excluded.verdict'),
        comment: eb.ref('excluded.comment'),
      })),
    )
    .execute()
