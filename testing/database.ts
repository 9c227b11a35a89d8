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

/** Empties every table: far quicker than a new database. History cannot be deleted row by row, only all at once. */
export async function emptyDatabase(db: Db): Promise<void> {
  const { rows } = await sql<{ name: string }>`
    select quote_ident(relname) as name from pg_class
    where relnamespace = 'public'::regnamespace and relkind = 'r' and relname not like 'kysely%'`.execute(db)
  await sql`truncate ${sql.raw(rows.map(({ name }) => name).join(', '))}`.execute(db)
}
