import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import { experimentInScope, type Scope } from './scope.ts'

/** A version of the evaluation plan of an experiment. */
export type EvaluationPlanRow = Selectable<Tables['evaluationPlan']>

export const findPlan = (db: Db, scope: Scope, id: Id<'evaluation_plan'>) =>
  db
    .selectFrom('evaluationPlan')
    .selectAll()
    .where('id', '=', id)
    .where('programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'evaluationPlan.experimentId'))
    .executeTakeFirst()

export const plansById = (db: Db, ids: readonly Id<'evaluation_plan'>[]) =>
  db.selectFrom('evaluationPlan').selectAll().where('id', 'in', ids).execute()

/** All versions of the plans of experiments, the latest first. */
export const plansOfExperiments = (db: Db, ids: readonly Id<'experiment'>[]) =>
  db.selectFrom('evaluationPlan').selectAll().where('experimentId', 'in', ids).orderBy('version', 'desc').execute()

/** The versions that wait for the signature of a member, the oldest first. */
export const plansToSign = (db: Db, scope: Scope): Promise<EvaluationPlanRow[]> =>
  db
    .selectFrom('evaluationPlan')
    .selectAll()
    .where('programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'evaluationPlan.experimentId'))
    .where('status', '=', 'SIGNING')
    .where(
      sql<boolean>`exists (select from stakeholder
        where stakeholder.plan_id = evaluation_plan.id and member_id = ${scope.memberId}
          and not exists (select from plan_signature where stakeholder_id = stakeholder.id and voided_at is null))`,
    )
    .orderBy('submittedAt')
    .execute()

/** Holds a version until the end of the transaction: one person at a time writes it, signs it or freezes it. */
export const lockPlan = (db: Db, id: Id<'evaluation_plan'>) =>
  db.selectFrom('evaluationPlan').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirst()

/** Holds an experiment until the end of the transaction: one person at a time begins a version of its plan. */
export const lockExperiment = (db: Db, id: Id<'experiment'>) =>
  db.selectFrom('experiment').select('id').where('id', '=', id).forNoKeyUpdate().executeTakeFirst()

/** Holds the indicators of a version, in the order in which those who log values hold them. */
export const lockIndicatorsOfPlan = (db: Db, id: Id<'evaluation_plan'>) =>
  sql`select from indicator where id in (select indicator_id from indicator_sheet where plan_id = ${id})
    order by id for no key update`.execute(db)

/** The version in force makes room for another. */
export const supersedePlan = (db: Db, experimentId: Id<'experiment'>) =>
  db
    .updateTable('evaluationPlan')
    .set({ status: 'SUPERSEDED' })
    .where('experimentId', '=', experimentId)
    .where('status', '=', 'FROZEN')
    .execute()

export const insertPlan = (db: Db, plan: Insertable<Tables['evaluationPlan']>) =>
  db.insertInto('evaluationPlan').values(plan).returningAll().executeTakeFirstOrThrow()

export const updatePlan = (db: Db, id: Id<'evaluation_plan'>, update: Updateable<Tables['evaluationPlan']>) =>
  db.updateTable('evaluationPlan').set(update).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/**
 * Writes in a draft all that another version of the same plan says. Indicators keep their identity; everything else is new,
 * found again by its position.
 */
export async function copyPlanContent(db: Db, from: Id<'evaluation_plan'>, to: Id<'evaluation_plan'>): Promise<void> {
  await sql`
    insert into stakeholder (programme_id, plan_id, position, kind, name, expectations, member_id, signatory_name)
    select programme_id, ${to}, position, kind, name, expectations, member_id, signatory_name
    from stakeholder where plan_id = ${from}`.execute(db)
  await sql`
    insert into theory_step (programme_id, plan_id, position, kind, label)
    select programme_id, ${to}, position, kind, label from theory_step where plan_id = ${from}`.execute(db)
  await sql`
    insert into theory_link (programme_id, plan_id, from_id, to_id, assumption)
    select link.programme_id, ${to}, new_start.id, new_end.id, assumption
    from theory_link as link
    join theory_step as old_start on old_start.id = link.from_id
    join theory_step as old_end on old_end.id = link.to_id
    join theory_step as new_start on new_start.plan_id = ${to} and new_start.position = old_start.position
    join theory_step as new_end on new_end.plan_id = ${to} and new_end.position = old_end.position
    where link.plan_id = ${from}`.execute(db)
  await sql`
    insert into objective (programme_id, experiment_id, plan_id, position, title, beneficiaries)
    select programme_id, experiment_id, ${to}, position, title, beneficiaries
    from objective where plan_id = ${from}`.execute(db)
  await sql`
    insert into expected_change (programme_id, plan_id, position, objective_id, stakeholder_id, description, observation)
    select change.programme_id, ${to}, change.position, new_objective.id, new_stakeholder.id, change.description, observation
    from expected_change as change
    left join objective as old_objective on old_objective.id = objective_id
    left join objective as new_objective on new_objective.plan_id = ${to} and new_objective.position = old_objective.position
    left join stakeholder as old_stakeholder on old_stakeholder.id = stakeholder_id
    left join stakeholder as new_stakeholder
      on new_stakeholder.plan_id = ${to} and new_stakeholder.position = old_stakeholder.position
    where change.plan_id = ${from}`.execute(db)
  await sql`
    insert into indicator_sheet (programme_id, plan_id, indicator_id, experiment_id, objective_id, position, kind, name, level,
      direction, frequency, collection_method, calculation, source, collector_id, baseline, baseline_on, baseline_comment,
      target, target_on, minimum, maximum, expected_minimum, expected_maximum, jump_percent, scale_labels,
      period_aggregation, site_aggregation, sdg_goals, group_labels, definition_id)
    select sheet.programme_id, ${to}, indicator_id, sheet.experiment_id, new_objective.id, sheet.position, sheet.kind, name, level,
      direction, frequency, collection_method, calculation, source, collector_id, baseline, baseline_on, baseline_comment,
      target, target_on, minimum, maximum, expected_minimum, expected_maximum, jump_percent, scale_labels,
      period_aggregation, site_aggregation, sdg_goals,
      case when cardinality(group_labels) > 0 then group_labels else array(
        select label from indicator_group where indicator_group.indicator_id = sheet.indicator_id order by position) end,
      coalesce(sheet.definition_id, indicator.definition_id)
    from indicator_sheet as sheet
    join indicator on indicator.id = sheet.indicator_id
    join objective as old_objective on old_objective.id = sheet.objective_id
    join objective as new_objective on new_objective.plan_id = ${to} and new_objective.position = old_objective.position
    where sheet.plan_id = ${from}`.execute(db)
}
