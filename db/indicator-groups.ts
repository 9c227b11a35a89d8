import type { Insertable, Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import { experimentInScope, type Scope } from './scope.ts'

/** A group of people that an indicator counts apart: « 16–25 ans » of the dimension « Âge ». */
export type IndicatorGroupRow = Selectable<Tables['indicatorGroup']>

export const findGroup = (db: Db, scope: Scope, id: Id<'indicator_group'>): Promise<IndicatorGroupRow | undefined> =>
  db
    .selectFrom('indicatorGroup')
    .innerJoin('indicator', 'indicator.id', 'indicatorGroup.indicatorId')
    .selectAll('indicatorGroup')
    .where('indicatorGroup.id', '=', id)
    .where('indicatorGroup.programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'indicator.experimentId'))
    .executeTakeFirst()

/** The groups of indicators, in order. */
export const groupsOfIndicators = (db: Db, ids: readonly Id<'indicator'>[]) =>
  db.selectFrom('indicatorGroup').selectAll().where('indicatorId', 'in', ids).orderBy('position').execute()

export const groupsById = (db: Db, ids: readonly Id<'indicator_group'>[]) =>
  db.selectFrom('indicatorGroup').selectAll().where('id', 'in', ids).execute()

export const insertGroups = (db: Db, groups: readonly Insertable<Tables['indicatorGroup']>[]) =>
  db.insertInto('indicatorGroup').values(groups).returningAll().execute()
