import { readFileSync } from 'node:fs'
import { timesOf } from '../ask.ts'
import { openFilledDatabase } from '../database.ts'
import { startPostgres } from '../postgres.ts'
import { type Line, lineOf } from '../report.ts'
import { startServer } from '../server-process.ts'
import { directory } from './directory.ts'

const query = readFileSync(`${import.meta.dirname}/search.graphql`, 'utf8')
/** Milliseconds in which a search is to be answered. */
const LIMIT = [50]
const REPEATS = { warmUp: 5, measured: 40 }

const near = { latitude: 48.95, longitude: 2.25 }
/** What people look for, and the widest searches of all: a word that a quarter of the directory holds, its two first letters. */
const searches: Readonly<Record<string, object>> = {
  'ehpad argenteuil': { search: 'ehpad argenteuil' },
  'nursing home argenteuil': { search: 'nursing home argenteuil' },
  '« erhpad argentueil », mended': { search: 'erhpad argentueil' },
  'ime, nearest first': { search: 'ime', near },
  'around a point, nothing typed': { near },
  'ehpad within 20 km': { search: 'ehpad', near, within: 20 },
  'esat, in a department': { search: 'esat', department: '95' },
  'a FINESS number': { search: '950 000 026' },
  collège: { search: 'collège' },
  co: { search: 'co' },
}

/** Searches through our API, as it is served, among 100 000 establishments, against the limit we gave ourselves. */
export async function compareSearch(databaseUrl: string | undefined): Promise<readonly Line[]> {
  await using postgres = await startPostgres(databaseUrl)
  const env = { DATABASE_URL: await openFilledDatabase(postgres.url, directory) }
  await using server = await startServer(`${import.meta.dirname}/../cohort-query/our-server.ts`, env)
  const lines: Line[] = []
  for (const [name, variables] of Object.entries(searches)) {
    const times = await timesOf(`${server.url}/graphql`, { query, variables }, REPEATS)
    lines.push(lineOf(`${name}, median`, 'ms', [times, LIMIT]), lineOf(`${name}, p95`, 'ms', [times, LIMIT], 0.95))
  }
  return lines
}
