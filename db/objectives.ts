import type { Insertable, Selectable } from 'kysely'
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

export const objectivesOfExperiments = (db: Db, ids: readonly Id<'experiment'>[]) =>
  db.selectFrom('objective').selectAll().where('experimentId', 'in', ids).orderBy('position').execute()

export const insertObjective = (db: Db, objective: Insertable<Tables['objective']>) =>
  db.insertInto('objective').values(objective).returningAll().executeTakeFirstOrThrow()
