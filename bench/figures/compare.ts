import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { globalId } from '#api/ids.ts'
import { type Db, type Id, openPostgres } from '#db/database.ts'
import { ask } from '../ask.ts'
import { type Filling, openFilledDatabase } from '../database.ts'
import { alternate, type Contender } from '../load.ts'
import { startPostgres } from '../postgres.ts'
import { type Line, lineOf } from '../report.ts'
import { startServer } from '../server-process.ts'
import { approvalTimes } from './approve.ts'

const read = (name: string) => readFileSync(`${import.meta.dirname}/${name}.graphql`, 'utf8')
const fillPath = `${import.meta.dirname}/fill.sql`
const cohorts: Filling = {
  what: 'a cohort of a million values and one of a hundred thousand',
  sources: [fillPath],
  fill: async (db) => void (await sql.raw(readFileSync(fillPath, 'utf8')).execute(db)),
}

/** By how many sites each experiment has. */
const cohortOf = (sites: 10 | 100) => `00000000-0000-4000-8000-${String(sites).padStart(12, '0')}` as Id<'cohort'>
const [LARGE, SMALL] = [cohortOf(100), cohortOf(10)]

/** The figures of a cohort with a million values, against the same of a cohort with a hundred thousand: the answers are alike. */
export async function compareFigures(databaseUrl: string | undefined): Promise<readonly Line[]> {
  await using postgres = await startPostgres(databaseUrl)
  const url = await openFilledDatabase(postgres.url, cohorts)
  await using db = openPostgres(url)
  await using server = await startServer(`${import.meta.dirname}/../cohort-query/our-server.ts`, { DATABASE_URL: url })
  const api = `${server.url}/graphql`
  const lines: Line[] = []
  for (const [what, query] of [
    ['figures of the cohort and of its experiments', read('cohort-figures')],
    ['24 months of its 30 indicators', read('indicator-periods')],
  ] as const)
    lines.push(
      ...(await compareReads(what, api, query, [{ id: globalId('cohort', LARGE) }, { id: globalId('cohort', SMALL) }])),
    )
  const indicators = [await indicatorOf(db, LARGE), await indicatorOf(db, SMALL)] as const
  const explained = indicators.map((id) => ({ id: globalId('indicator', id) }))
  lines.push(...(await compareReads('20 of the values that make a figure', api, read('explanation'), explained)))
  for (const [when, period] of [
    ['of the latest month', '2020-07-01'],
    ['of the first month', '2015-01-01'],
  ] as const) {
    const times = [
      await approvalTimes(db, indicators[0], period),
      await approvalTimes(db, indicators[1], period),
    ] as const
    lines.push(lineOf(`a value ${when} approved, median`, 'ms', times))
  }
  return lines
}

async function compareReads(
  what: string,
  url: string,
  query: string,
  [large, small]: readonly object[],
): Promise<Line[]> {
  const headers = { 'content-type': 'application/json', authorization: 'Bearer bench' }
  const contender = (variables: object = {}): Contender => ({
    url,
    headers,
    body: JSON.stringify({ query, variables }),
  })
  for (const variables of [large, small]) await ask(url, { query, variables: variables ?? {} })
  const load = { rounds: 5, seconds: 3, connections: 4 }
  const [ours, theirs] = await alternate(contender(large), contender(small), load)
  return [lineOf(`${what}, median`, 'ms', [ours.latencies, theirs.latencies])]
}

/** The indicator of a cohort whose last values are kept. */
async function indicatorOf(db: Db, cohortId: Id<'cohort'>): Promise<Id<'indicator'>> {
  const { id } = await db
    .selectFrom('indicator')
    .innerJoin('indicatorDefinition as definition', 'definition.id', 'indicator.definitionId')
    .innerJoin('experiment', 'experiment.id', 'indicator.experimentId')
    .select('indicator.id')
    .where('cohortId', '=', cohortId)
    .where('definition.name', '=', 'Fiche 2')
    .limit(1)
    .executeTakeFirstOrThrow()
  return id
}
