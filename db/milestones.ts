import { type Selectable, sql, type Updateable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { Page } from './page.ts'
import { experimentInScope, type Scope } from './scope.ts'

/** A dated step of an evaluation. */
export type MilestoneRow = Selectable<Tables['milestone']>

/** Whether a milestone is still to be attested: nobody waits for those of an enterprise that has given up. */
export const isAwaited = sql<boolean>`(completed_at is null and not exists (
  select from application where application.experiment_id = milestone.experiment_id and stage = 'WITHDRAWN'))`

const inScope = (db: Db, scope: Scope) =>
  db
    .selectFrom('milestone')
    .selectAll('milestone')
    .where('milestone.programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'milestone.experimentId'))

export const findMilestone = (db: Db, scope: Scope, id: Id<'milestone'>) =>
  inScope(db, scope).where('milestone.id', '=', id).executeTakeFirst()

export const milestonesById = (db: Db, ids: readonly Id<'milestone'>[]) =>
  db.selectFrom('milestone').selectAll().where('id', 'in', ids).execute()

export const milestonesOfExperiments = (db: Db, ids: readonly Id<'experiment'>[]) =>
  db.selectFrom('milestone').selectAll().where('experimentId', 'in', ids).orderBy('dueOn').orderBy('id').execute()

/** The milestones in scope, the earliest first; sorted by due date, then id. */
export const listMilestones = (
  db: Db,
  scope: Scope,
  { open }: { readonly open: boolean },
  { limit, after }: Page<readonly [string, string]>,
) =>
  inScope(db, scope)
    .$if(open, (query) => query.where('completedAt', 'is', null))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(due_on, id) > (${after?.[0]}::date, ${after?.[1]}::uuid)`),
    )
    .orderBy('dueOn')
    .orderBy('id')
    .limit(limit)
    .execute()

/** What whoever attests a milestone says of it. */
export type Attestation = Partial<Pick<MilestoneRow, 'reachedOn' | 'note'>>

/** Completes a milestone that is open; `undefined` when somebody did before. */
export const markMilestoneCompleted = (
  db: Db,
  id: Id<'milestone'>,
  completedBy: Id<'member'>,
  completedAt: Date,
  said: Attestation = {},
) =>
  db
    .updateTable('milestone')
    .set({ completedBy, completedAt, ...said })
    .where('id', '=', id)
    .where('completedAt', 'is', null)
    .returningAll()
    .executeTakeFirst()

/** The evaluation framework of an experiment is signed: its milestone, if it is still open, is completed by the last who signed. */
export const completeFramework = (
  db: Db,
  experimentId: Id<'experiment'>,
  completedBy: Id<'member'>,
  completedAt: Date,
) =>
  db
    .updateTable('milestone')
    .set({ completedBy, completedAt })
    .where('experimentId', '=', experimentId)
    .where('kind', '=', 'FRAMEWORK_SIGNED')
    .where('completedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()

/** Holds a milestone until the end of the transaction. */
export const lockMilestone = (db: Db, id: Id<'milestone'>) =>
  db.selectFrom('milestone').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirstOrThrow()

export const updateMilestone = (db: Db, id: Id<'milestone'>, update: Updateable<Tables['milestone']>) =>
  db.updateTable('milestone').set(update).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** Of these experiments, those whose evaluation plan is in force. */
export const experimentsWithPlan = (db: Db, ids: readonly Id<'experiment'>[]) =>
  db
    .selectFrom('evaluationPlan')
    .select('experimentId')
    .where('status', '=', 'FROZEN')
    .where('experimentId', 'in', ids)
    .execute()
