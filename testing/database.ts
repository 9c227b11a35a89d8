import { openAsBlob } from 'node:fs'
import { type Logger, sql } from 'kysely'
import { type Db, openPGlite, openPostgres } from '#db/database.ts'
import { newPostgresDatabase, pgliteTemplate } from './door.ts'

/** A migrated database with nothing in it: of the server in `TEST_DATABASE_URL` when there is one, in memory otherwise. */
export const newDatabase = async (log?: Logger): Promise<Db> =>
  process.env['TEST_DATABASE_URL'] ? openPostgres(await newPostgresDatabase('postgres'), log) : newPGlite(log)

/** The same, in memory whatever the environment says. */
export const newPGlite = async (log?: Logger): Promise<Db> =>
  openPGlite(undefined, await openAsBlob(await pgliteTemplate()), log)

/**
 * Empties every table. As a replica, so that neither the history's triggers nor the foreign keys hold it back: deleting the few
 * rows of a test costs a tenth of truncating all the tables.
 */
export const emptyDatabase = (db: Db) =>
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
