import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { type Db, openPostgres } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'

const root = `${import.meta.dirname}/..`

/** What a benchmark needs in its database. */
export interface Filling {
  /** Said while one waits. */
  readonly what: string
  /** The files that decide of it. */
  readonly sources: readonly string[]
  readonly fill: (db: Db) => Promise<void>
}

/** The database of a benchmark on this server, migrated and filled; made once for each state of its sources. */
export async function openFilledDatabase(server: string, filling: Filling): Promise<string> {
  const name = `passerelle_bench_${hashOf(filling.sources)}`
  await createDatabase(server, name)
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href
  await using db = openPostgres(url)
  await migrate(db)
  await using client = await connect(url)
  const { rowCount } = await client.query('select from programme')
  if (rowCount === 0) {
    console.log(`Filling ${filling.what}, once…`)
    // In one transaction: a database is filled or empty, never half.
    await db.transaction().execute(filling.fill)
    await client.query('vacuum analyze')
  }
  return url
}

function hashOf(sources: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of [...globSync(`${root}/db/migrations/*.ts`).sort(), ...sources]) hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 12)
}

async function createDatabase(server: string, name: string): Promise<void> {
  await using client = await connect(server)
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
}

async function connect(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() })
}
