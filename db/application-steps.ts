import type { Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/** One move of an application: the database writes it with the move. */
export type ApplicationStepRow = Selectable<Tables['applicationStep']>

/** The moves of applications, the earliest first. */
export const stepsOfApplications = (db: Db, ids: readonly Id<'application'>[]) =>
  db.selectFrom('applicationStep').selectAll().where('applicationId', 'in', ids).orderBy('at').orderBy('id').execute()
