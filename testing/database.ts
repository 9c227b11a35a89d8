import { openAsBlob } from 'node:fs'
import { type Logger, sql } from 'kysely'
import { type Db, openPGlite, openPostgres } from '#db/database.ts'
import { newPostgresDatabase, pgliteTemplate } from './door.ts'

/**
 * A migrated database with nothing in it: on PostgreSQL, which takes two thirds of the time of PGlite, through one connection, so that a
 * query outside its transaction waits for ever as it does on PGlite; on PGlite where no PostgreSQL can be had.
 */
export async function newDatabase(log?: Logger): Promise<Db> {
  const address = await newPostgresDatabase('postgres').catch((error: Error) => {
    if (process.env['TEST_DATABASE_URL']) throw error
  })
  return address ? openPostgres(address, { log, connections: 1 }) : newPGlite(log)
}

/** The same, on PGlite. */
export const newPGlite = async (log?: Logger): Promise<Db> =>
  openPGlite(undefined, await openAsBlob(await pgliteTemplate()), log)

/** So many tests leave rows behind that everything slows down. */
const VACUUM_EVERY = 25
let emptied = 0

/** Empties every table, and now and then gives back the room that deleted rows take: PGlite has nobody else to do it. */
export async function emptyDatabase(db: Db): Promise<void> {
  await deleteAll(db)
  emptied += 1
  if (emptied % VACUUM_EVERY === 0) await sql`vacuum`.execute(db)
}

/**
 * As a replica, so that neither the history's triggers nor the foreign keys hold it back: deleting the few
 * rows of a test costs a tenth of truncating all the tables.
 */
const deleteAll = (db: Db) =>
  db.transaction().execute(async (inside) => {
    await sql`set local session_replication_role = replica`.execute(inside)
    await sql`do $$
      declare name regclass;
      begin
        for name in
          select oid from pg_class
          where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely%' and pg_relation_size(oid) > 0
        loop
          execute 'delete from ' || name;
        end loop;
      end $$`.execute(inside)
  })
