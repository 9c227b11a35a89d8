import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { ChatPlatform } from './generated/tables.ts'

/** A programme: the tenant. */
export type ProgrammeRow = Selectable<Tables['programme']>

export const programmesById = (db: Db, ids: readonly Id<'programme'>[]) =>
  db.selectFrom('programme').selectAll().where('id', 'in', ids).execute()

/** Every programme of the installation: for the bot speaking for itself, never for a member. */
export const allProgrammes = (db: Db) => db.selectFrom('programme').selectAll().orderBy('name').execute()

/** Those that a chat workspace serves. */
export const programmesServedBy = (
  db: Db,
  { platform, workspace }: { readonly platform: ChatPlatform; readonly workspace: string },
) =>
  db
    .selectFrom('programme')
    .selectAll()
    .where(sql<boolean>`workspace_serves(${platform}, ${workspace}, id)`)
    .orderBy('name')
    .execute()

/** Makes those who change the programme one by one wait for each other, until the transaction ends. */
export const lockProgramme = (db: Db, id: Id<'programme'>) =>
  db.selectFrom('programme').select('id').where('id', '=', id).forNoKeyUpdate().execute()

export const insertProgramme = (db: Db, programme: Insertable<Tables['programme']>) =>
  db.insertInto('programme').values(programme).returningAll().executeTakeFirstOrThrow()

export const updateProgramme = (db: Db, id: Id<'programme'>, update: Updateable<Tables['programme']>) =>
  db.updateTable('programme').set(update).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** Until the transaction ends, nobody else adds a programme: what is found empty stays so. */
export const lockProgrammes = (db: Db) => sql`lock table programme in exclusive mode`.execute(db)
