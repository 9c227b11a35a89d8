import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import { experimentInScope, isAttached, type Scope } from './scope.ts'

/** How an objective is measured. */
export type IndicatorRow = Selectable<Tables['indicator']>

/** How many days after the end of a cohort its last values are still collected. */
export const COLLECTION_DAYS_AFTER_END = 60

const inScope = (db: Db, scope: Scope) =>
  db
    .selectFrom('indicator')
    .selectAll('indicator')
    .where('indicator.programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'indicator.experimentId'))

export const findIndicator = (db: Db, scope: Scope, id: Id<'indicator'>) =>
  inScope(db, scope).where('indicator.id', '=', id).executeTakeFirst()

export const indicatorsById = (db: Db, ids: readonly Id<'indicator'>[]) =>
  db.selectFrom('indicator').selectAll().where('id', 'in', ids).execute()

export const indicatorsOfExperiments = (db: Db, ids: readonly Id<'experiment'>[]) =>
  db.selectFrom('indicator').selectAll().where('experimentId', 'in', ids).orderBy('position').execute()

/** The indicators of cohorts whose values are collected on `today`; `attachedOnly` keeps those of the member's own experiments. */
export const currentIndicators = (db: Db, scope: Scope, today: string, attachedOnly: boolean) =>
  inScope(db, scope)
    .innerJoin('experiment', 'experiment.id', 'indicator.experimentId')
    .innerJoin('cohort', 'cohort.id', 'experiment.cohortId')
    .where('cohort.startsOn', '<=', today)
    .where(sql<boolean>`cohort.ends_on + ${COLLECTION_DAYS_AFTER_END}::integer >= ${today}::date`)
    .$if(attachedOnly, (query) => query.where(isAttached(scope, 'indicator.experimentId')))
    .orderBy('experiment.title')
    .orderBy('indicator.position')
    .execute()

export const insertIndicator = (db: Db, indicator: Insertable<Tables['indicator']>) =>
  db.insertInto('indicator').values(indicator).returningAll().executeTakeFirstOrThrow()
