import { strictEqual } from 'node:assert'
import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { type Filling, openFilledDatabase } from '../database.ts'
import { alternate, type Contender } from '../load.ts'
import { startPostgres } from '../postgres.ts'
import { type Line, lineOf } from '../report.ts'
import { startServer } from '../server-process.ts'

const query = readFileSync(`${import.meta.dirname}/cohort.graphql`, 'utf8')
const cohort = '00000000-0000-4000-8000-000000000139'
const fillPath = `${import.meta.dirname}/fill.sql`
const values: Filling = {
  what: 'a million measurements',
  sources: [fillPath],
  fill: async (db) => void (await sql.raw(readFileSync(fillPath, 'utf8')).execute(db)),
}
const json = { 'content-type': 'application/json' }

/** The main read query through our API, against the limit: the same JSON written by one statement of SQL. */
export async function compareCohortQuery(databaseUrl: string | undefined): Promise<readonly Line[]> {
  await using postgres = await startPostgres(databaseUrl)
  const env = { DATABASE_URL: await openFilledDatabase(postgres.url, values) }
  await using ourServer = await startServer(`${import.meta.dirname}/our-server.ts`, env)
  await using limitServer = await startServer(`${import.meta.dirname}/limit-server.ts`, env)
  const ours: Contender = {
    url: `${ourServer.url}/graphql`,
    headers: { ...json, authorization: 'Bearer bench' },
    body: JSON.stringify({ query, variables: { id: `cohort_${cohort}` } }),
  }
  const limit: Contender = { url: limitServer.url, headers: json, body: JSON.stringify({ cohort }) }
  strictEqual(await ask(ours), await ask(limit), 'The two answers must be the same JSON.')
  const [our, their] = await alternate(ours, limit, { rounds: 7, seconds: 3, connections: 8 })
  return [
    lineOf('answers a second, median round', '/s', [our.rates, their.rates]),
    lineOf('latency, median', 'ms', [our.latencies, their.latencies]),
  ]
}

/** The answer without the white space that PostgreSQL puts between rows. */
async function ask({ url, headers, body }: Contender): Promise<string> {
  const response = await fetch(url, { method: 'POST', headers, body })
  return JSON.stringify(await response.json())
}
