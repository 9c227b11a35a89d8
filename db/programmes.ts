import type { Insertable, Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/** A programme: the tenant. */
export type ProgrammeRow = Selectable<Tables['programme']>

export const programmesById = (db: Db, ids: readonly Id<'programme'>[]) =>
  db.selectFrom('programme').selectAll().where('id', 'in', ids).execute()

/** Every programme of the installation: for the bot speaking for itself, never for a member. */
export const allProgrammes = (db: Db) => db.selectFrom('programme').selectAll().orderBy('name').execute()

export const insertProgramme = (db: Db, programme: Insertable<Tables['programme']>) =>
  db.insertInto('programme').values(programme).returningAll().executeTakeFirstOrThrow()
