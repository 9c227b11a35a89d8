import type { Insertable, Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/** A change expected that no figure tells, in a version of a plan. */
export type ExpectedChangeRow = Selectable<Tables['expectedChange']>

/** The expected changes of versions of plans, in order. */
export const expectedChangesOfPlans = (db: Db, ids: readonly Id<'evaluation_plan'>[]): Promise<ExpectedChangeRow[]> =>
  db.selectFrom('expectedChange').selectAll().where('planId', 'in', ids).orderBy('position').execute()

export const insertExpectedChanges = (db: Db, changes: readonly Insertable<Tables['expectedChange']>[]) =>
  db.insertInto('expectedChange').values(changes).execute()
