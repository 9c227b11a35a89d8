import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { Page } from './page.ts'
import { experimentInScope, isAttached, type Scope } from './scope.ts'

/** What one enterprise tries in one cohort. */
export type ExperimentRow = Selectable<Tables['experiment']>

const inScope = (db: Db, scope: Scope) =>
  db
    .selectFrom('experiment')
    .selectAll('experiment')
    .where('experiment.programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'experiment.id'))

export const findExperiment = (db: Db, scope: Scope, id: Id<'experiment'>) =>
  inScope(db, scope).where('experiment.id', '=', id).executeTakeFirst()

export const experimentsById = (db: Db, ids: readonly Id<'experiment'>[]) =>
  db.selectFrom('experiment').selectAll().where('id', 'in', ids).execute()

export const experimentsOfCohorts = (db: Db, scope: Scope, ids: readonly Id<'cohort'>[]) =>
  inScope(db, scope).where('cohortId', 'in', ids).orderBy('title').execute()

/** An experiment with the start of its cohort, which orders lists. */
export type ListedExperiment = ExperimentRow & { readonly startsOn: string }

interface Filter {
  readonly mine: boolean
  /** Only those of a cohort that has not ended on this day. */
  readonly currentOn: string | undefined
}

/** The experiments in scope, those of the most recent cohort first; sorted by start, then id. */
export const listExperiments = (
  db: Db,
  scope: Scope,
  { mine, currentOn }: Filter,
  { limit, after }: Page<readonly [string, string]>,
): Promise<ListedExperiment[]> =>
  inScope(db, scope)
    .innerJoin('cohort', 'cohort.id', 'experiment.cohortId')
    .select('cohort.startsOn')
    .$if(mine, (query) => query.where(isAttached(scope, 'experiment.id')))
    .$if(currentOn !== undefined, (query) => query.where('cohort.endsOn', '>=', currentOn ?? ''))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(cohort.starts_on, experiment.id) < (${after?.[0]}::date, ${after?.[1]}::uuid)`),
    )
    .orderBy('cohort.startsOn', 'desc')
    .orderBy('experiment.id', 'desc')
    .limit(limit)
    .execute()

/** Those of the experiments that a member is attached to. */
export const attachedExperiments = (db: Db, memberId: Id<'member'>, ids: readonly Id<'experiment'>[]) =>
  db
    .selectFrom('experimentMember')
    .select('experimentId')
    .where('memberId', '=', memberId)
    .where('experimentId', 'in', ids)
    .execute()

export const insertExperiment = (db: Db, experiment: Insertable<Tables['experiment']>) =>
  db.insertInto('experiment').values(experiment).returningAll().executeTakeFirstOrThrow()

/** The same; `undefined` when the enterprise has an experiment in this cohort already. */
export const insertExperimentOnce = (db: Db, experiment: Insertable<Tables['experiment']>) =>
  db
    .insertInto('experiment')
    .values(experiment)
    .onConflict((conflict) => conflict.columns(['cohortId', 'enterpriseId', 'programmeId']).doNothing())
    .returningAll()
    .executeTakeFirst()

export const attachMembers = (db: Db, experiment: ExperimentRow, memberIds: readonly Id<'member'>[]) =>
  db
    .insertInto('experimentMember')
    .values(
      memberIds.map((memberId) => ({ programmeId: experiment.programmeId, experimentId: experiment.id, memberId })),
    )
    .execute()
