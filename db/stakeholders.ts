import type { Insertable, Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import { experimentInScope, type Scope } from './scope.ts'

/** Whom an experiment concerns or depends on, in a version of its plan; a signatory signs that version. */
export type StakeholderRow = Selectable<Tables['stakeholder']>

export const findStakeholder = (db: Db, scope: Scope, id: Id<'stakeholder'>): Promise<StakeholderRow | undefined> =>
  db
    .selectFrom('stakeholder')
    .innerJoin('evaluationPlan', 'evaluationPlan.id', 'stakeholder.planId')
    .selectAll('stakeholder')
    .where('stakeholder.id', '=', id)
    .where('stakeholder.programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'evaluationPlan.experimentId'))
    .executeTakeFirst()

/** The stakeholders of versions of plans, in order. */
export const stakeholdersOfPlans = (db: Db, ids: readonly Id<'evaluation_plan'>[]): Promise<StakeholderRow[]> =>
  db.selectFrom('stakeholder').selectAll().where('planId', 'in', ids).orderBy('position').execute()

export const insertStakeholders = (db: Db, stakeholders: readonly Insertable<Tables['stakeholder']>[]) =>
  db.insertInto('stakeholder').values(stakeholders).returningAll().execute()
