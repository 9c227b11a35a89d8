import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { Scope } from './scope.ts'

/** A need that a call is about. */
export type PriorityNeedRow = Selectable<Tables['priorityNeed']>

export const findPriorityNeed = (db: Db, scope: Scope, id: Id<'priority_need'>) =>
  db
    .selectFrom('priorityNeed')
    .selectAll()
    .where('id', '=', id)
    .where('programmeId', '=', scope.programmeId)
    .executeTakeFirst()

export const priorityNeedsById = (db: Db, ids: readonly Id<'priority_need'>[]) =>
  db.selectFrom('priorityNeed').selectAll().where('id', 'in', ids).execute()

/** The needs of calls, in order. */
export const priorityNeedsOfCalls = (db: Db, ids: readonly Id<'call'>[]) =>
  db.selectFrom('priorityNeed').selectAll().where('callId', 'in', ids).orderBy('position').execute()

/** The needs of a call that applications answer. */
export const answeredNeeds = (db: Db, callId: Id<'call'>) =>
  db.selectFrom('application').select('priorityNeedId').distinct().where('callId', '=', callId).execute()

/** Writes the needs of a call: new ones, and changes of those it has. */
export const upsertPriorityNeeds = (db: Db, needs: readonly Insertable<Tables['priorityNeed']>[]) =>
  db
    .insertInto('priorityNeed')
    .values(needs)
    .onConflict((conflict) =>
      conflict.columns(['id', 'programmeId']).doUpdateSet({
        position: sql`excluded.position`,
        title: sql`excluded.title`,
        description: sql`excluded.description`,
        direction: sql`excluded.direction`,
        challenge: sql`excluded.challenge`,
      }),
    )
    .execute()

export const deletePriorityNeeds = (db: Db, ids: readonly Id<'priority_need'>[]) =>
  db.deleteFrom('priorityNeed').where('id', 'in', ids).execute()
