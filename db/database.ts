import { CamelCasePlugin, type Dialect, Kysely, type Logger, PGliteDialect, PostgresDialect, sql } from 'kysely'
import pg from 'pg'
import type { Tables } from './generated/tables.ts'

export type { Id } from './id.ts'
export type { Tables }

/** A connection or a transaction: query functions do not care which. */
export type Db = Kysely<Tables>

/** Dates stay `YYYY-MM-DD` and numerics stay decimal strings: neither survives a trip through a JavaScript number or Date. */
const asText = (value: string) => value
const DATE = 1082

/** Kysely over a dialect, with `snake_case` in SQL and `camelCase` in code; JSON built in SQL keeps the names it was given. */
export const createDatabase = (dialect: Dialect, log?: Logger): Db =>
  new Kysely<Tables>({
    dialect,
    plugins: [new CamelCasePlugin({ maintainNestedObjectKeys: true })],
    ...(log ? { log } : {}),
  })

/** How PostgreSQL is opened. */
interface PostgresOptions {
  readonly log?: Logger | undefined
  /** Told of each connection that breaks. */
  readonly onLost?: ((error: Error) => void) | undefined
  /** How many at most; 10 by default. */
  readonly connections?: number
}

/**
 * Opens PostgreSQL at `url`. A connection that breaks, as when the server restarts, is told to `onLost` and replaced at
 * the next query: without these listeners it would end the process.
 */
export function openPostgres(url: string, { log, onLost = () => {}, connections = 10 }: PostgresOptions = {}): Db {
  const types: pg.CustomTypesConfig = {
    getTypeParser: (oid, format) => (oid === DATE ? asText : pg.types.getTypeParser(oid, format)),
  }
  const pool = new pg.Pool({ connectionString: url, types, max: connections })
  // The pool listens to its idle connections only; those in use are ours to listen to.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', onLost))
  return createDatabase(new PostgresDialect({ pool }), log)
}

/** Opens PGlite in `directory`, or in memory; `template` is a dumped data folder to start from. */
export async function openPGlite(directory?: string, template?: Blob, log?: Logger): Promise<Db> {
  const { PGlite } = await import('@electric-sql/pglite')
  const pglite = new PGlite({
    ...(directory ? { dataDir: directory } : {}),
    ...(template ? { loadDataDir: template } : {}),
    parsers: { [DATE]: asText },
  })
  await pglite.waitReady
  return createDatabase(new PGliteDialect({ pglite }), log)
}

/** Answers when the database does; throws otherwise. */
export const ping = (db: Db) => sql`select 1`.execute(db)
