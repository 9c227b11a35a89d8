import type { Insertable, Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { Scope } from './scope.ts'

/** What applications are judged by. */
export type CriterionRow = Selectable<Tables['criterion']>

export const findCriterion = (db: Db, scope: Scope, id: Id<'criterion'>) =>
  db
    .selectFrom('criterion')
    .selectAll()
    .where('id', '=', id)
    .where('programmeId', '=', scope.programmeId)
    .executeTakeFirst()

export const criteriaById = (db: Db, ids: readonly Id<'criterion'>[]) =>
  db.selectFrom('criterion').selectAll().where('id', 'in', ids).execute()

/** The criteria of calls, in order. */
export const criteriaOfCalls = (db: Db, ids: readonly Id<'call'>[]): Promise<CriterionRow[]> =>
  db.selectFrom('criterion').selectAll().where('callId', 'in', ids).orderBy('position').execute()

/** Sets the criteria of a call, instead of those before: the database refuses once somebody has scored. */
export async function replaceCriteria(
  db: Db,
  callId: Id<'call'>,
  criteria: readonly Insertable<Tables['criterion']>[],
): Promise<void> {
  await db.deleteFrom('criterion').where('callId', '=', callId).execute()
  await db.insertInto('criterion').values(criteria).execute()
}
