import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import { experimentInScope, type Scope } from './scope.ts'

/** A change that is sought, for whom. */
export type ObjectiveRow = Selectable<Tables['objective']>

export const findObjective = (db: Db, scope: Scope, id: Id<'objective'>) =>
  db
    .selectFrom('objective')
    .selectAll()
    .where('id', '=', id)
    .where('programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'objective.experimentId'))
    .executeTakeFirst()

export const objectivesById = (db: Db, ids: readonly Id<'objective'>[]) =>
  db.selectFrom('objective').selectAll().where('id', 'in', ids).execute()

/** The objectives of the plans of experiments, in order: of the version in force, else of the one being written. */
export const objectivesOfExperiments = (db: Db, ids: readonly Id<'experiment'>[]): Promise<ObjectiveRow[]> =>
  db
    .selectFrom('objective')
    .innerJoin('evaluationPlan', 'evaluationPlan.id', 'objective.planId')
    .selectAll('objective')
    .where('objective.experimentId', 'in', ids)
    .where(sql<boolean>`evaluation_plan.id = (
      select id from evaluation_plan as plan
      where plan.experiment_id = objective.experiment_id and status in ('FROZEN', 'DRAFT', 'SIGNING')
      order by status = 'FROZEN' desc limit 1)`)
    .orderBy('position')
    .execute()

/** The objectives of versions of plans, in order. */
export const objectivesOfPlans = (db: Db, ids: readonly Id<'evaluation_plan'>[]): Promise<ObjectiveRow[]> =>
  db.selectFrom('objective').selectAll().where('planId', 'in', ids).orderBy('position').execute()

export const insertObjective = (db: Db, objective: Insertable<Tables['objective']>) =>
  db.insertInto('objective').values(objective).returningAll().executeTakeFirstOrThrow()

export const insertObjectives = (db: Db, objectives: readonly Insertable<Tables['objective']>[]) =>
  db.insertInto('objective').values(objectives).execute()
