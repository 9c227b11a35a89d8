import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { openPostgres } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'

const root = `${import.meta.dirname}/..`
const fillPath = `${import.meta.dirname}/cohort-query/fill.sql`

/** The database of the benchmark on this server, migrated and filled; made once for each state of its sources. */
export async function openFilledDatabase(server: string): Promise<string> {
  const name = `passerelle_bench_${hashOfSources()}`
  await createDatabase(server, name)
  const url = Object.assign(new URL(server), { pathname: `/${name}` }).href
  await using db = openPostgres(url)
  await migrate(db)
  await using client = await connect(url)
  const { rowCount } = await client.query('select from programme')
  if (rowCount === 0) await fill(client)
  return url
}

function hashOfSources(): string {
  const hash = createHash('sha256')
  for (const path of [...globSync(`${root}/db/migrations/*.ts`).sort(), fillPath]) hash.update(readFileSync(path))
  return hash.digest('hex').slice(0, 12)
}

async function createDatabase(server: string, name: string): Promise<void> {
  await using client = await connect(server)
  const { rowCount } = await client.query('select from pg_database where datname = $1', [name])
  if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
}

/** In one transaction: a database is filled or empty, never half. */
async function fill(client: pg.Client): Promise<void> {
  console.log('Filling a million measurements, once…')
  await client.query(`begin; ${readFileSync(fillPath, 'utf8')}; commit`)
  await client.query('vacuum analyze')
}

async function connect(connectionString: string) {
  const client = new pg.Client({ connectionString })
  await client.connect()
  return Object.assign(client, { [Symbol.asyncDispose]: () => client.end() })
}
