import { readFileSync } from 'node:fs'
import { globalId } from '#api/ids.ts'
import { openPostgres } from '#db/database.ts'
import { ask, timesOf } from '../ask.ts'
import { openFilledDatabase } from '../database.ts'
import { startPostgres } from '../postgres.ts'
import { type Line, lineOf } from '../report.ts'
import { startServer } from '../server-process.ts'
import { rankedDirectory } from './ranked-directory.ts'

const query = readFileSync(`${import.meta.dirname}/matches.graphql`, 'utf8')
/** Milliseconds in which a whole directory is to be ranked. */
const LIMIT = [500]
const REPEATS = { warmUp: 3, measured: 20 }

interface Data {
  readonly experiment: { readonly matches: { readonly pageInfo: { readonly endCursor: string } } }
}

/** Ranks 100 000 establishments through our API, as it is served, against the limit we gave ourselves. */
export async function compareMatches(databaseUrl: string | undefined): Promise<readonly Line[]> {
  await using postgres = await startPostgres(databaseUrl)
  const env = { DATABASE_URL: await openFilledDatabase(postgres.url, rankedDirectory) }
  const id = await seekerIn(env.DATABASE_URL)
  await using server = await startServer(`${import.meta.dirname}/../cohort-query/our-server.ts`, env)
  const url = `${server.url}/graphql`
  const after = (await ask<Data>(url, { query, variables: { id } })).experiment.matches.pageInfo.endCursor
  const pages = { 'first page': { id }, 'second page': { id, after }, 'never asked': { id, neverAsked: true } }
  const lines: Line[] = []
  for (const [name, variables] of Object.entries(pages)) {
    const times = await timesOf(url, { query, variables }, REPEATS)
    lines.push(lineOf(`${name}, median`, 'ms', [times, LIMIT]), lineOf(`${name}, p95`, 'ms', [times, LIMIT], 0.95))
  }
  return lines
}

/** The experiment that said what it looks for. */
async function seekerIn(databaseUrl: string): Promise<string> {
  await using db = openPostgres(databaseUrl)
  const { experimentId } = await db.selectFrom('experimentNeeds').select('experimentId').executeTakeFirstOrThrow()
  return globalId('experiment', experimentId)
}
