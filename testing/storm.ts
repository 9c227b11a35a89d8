/** Bots that die at any time, on a platform that answers as on bad days: what happens is drawn beforehand. */
import { pino } from 'pino'
import { createInProcessApi } from '#api/in-process.ts'
import type { Api } from '#bot/api.ts'
import { createTick } from '#bot/nudges/deliver.ts'
import { LEASE } from '#bot/nudges/lease.ts'
import type { LookingPort, SendResult } from '#bot/platforms/port.ts'
import type { Db } from '#db/database.ts'
import type { Clock } from './clock.ts'
import { testLinks } from './links.ts'

/** What the storm happens on. */
interface Ground {
  readonly db: Db
  readonly server: Parameters<typeof createInProcessApi>[0]
  readonly clock: Clock
}

/** Numbers from 0 to 99 that decide what goes wrong. */
export type Luck = Iterator<number>

/** How wrong the clocks of the bots and of their API are, in milliseconds. */
const SKEWS = [0, LEASE.skew, -LEASE.skew, LEASE.skew / 2]

/** Has four bots deliver until nothing waits; answers the delivery keys of what the platform has kept. */
export async function deliverThroughStorm(ground: Ground, luck: Luck): Promise<readonly string[]> {
  const platform = createPlatform(ground.clock)
  const start = (skew: number) => startBot(ground, platform, { luck, skew })
  let bots = SKEWS.map(start)
  for (let round = 0; round < 400 && (await isSomethingWaiting(ground.db)); round += 1) {
    await Promise.all(bots.map(({ tick, death }) => Promise.race([tick(), death])))
    bots = bots.map((bot) => (bot.isDead() ? start(bot.skew) : bot))
    ground.clock.advance(20)
  }
  return platform.kept()
}

const isSomethingWaiting = async (db: Db): Promise<boolean> =>
  (await db.selectFrom('nudge').select('id').where('state', 'in', ['READY', 'SENDING', 'RETRY']).execute()).length > 0

interface Written {
  readonly key: string
  readonly at: Date
}

type Platform = ReturnType<typeof createPlatform>

/** It writes a message at once, or later though nobody waits for its answer any more. */
function createPlatform({ now }: Clock) {
  const written: Written[] = []
  const kept = () => written.flatMap(({ key, at }) => (at <= now() ? [key] : []))
  return {
    kept,
    write: (key: string, after = 0) => written.push({ key, at: new Date(now().getTime() + after) }),
  }
}

interface Fate {
  readonly luck: Luck
  readonly skew: number
}

/** A bot of its own, whose clock and whose API's are wrong; once it is dead, nothing of it goes on. */
function startBot({ db, server, clock }: Ground, platform: Platform, { luck, skew }: Fate) {
  const life = createLife()
  const now = () => new Date(clock.now().getTime() + skew)
  const inner: Api = createInProcessApi(server, { db, now, links: testLinks })
  const draw = () => Number(luck.next().value)
  const api: Api = {
    execute: async (...call) => {
      if (draw() < 2) return life.end()
      const answer = await life.whileAlive(inner.execute(...call))
      return draw() < 2 ? life.end() : answer
    },
  }
  const port: LookingPort = {
    platform: 'SLACK',
    workspace: 'T1',
    findUser: async (email) => email,
    send: (_user, _message, key) => accident(draw(), { key, platform, life, now }),
    findSent: async (_user, key) => platform.kept().find((each) => each === key),
  }
  const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' })
  const tick = createTick({ api, port, logger, now }, async () => undefined)
  return { skew, tick, death: life.death, isDead: life.isOver }
}

/** What dies waits for ever. */
function createLife() {
  const { promise: death, resolve } = Promise.withResolvers<void>()
  let isOver = false
  const forever = () => new Promise<never>(() => undefined)
  return {
    death,
    isOver: () => isOver,
    end: (): Promise<never> => {
      isOver = true
      resolve()
      return forever()
    },
    whileAlive: async <T>(work: Promise<T>): Promise<T> => {
      const result = await work
      return isOver ? forever() : result
    },
  }
}

interface Sending {
  readonly key: string
  readonly platform: Platform
  readonly life: ReturnType<typeof createLife>
  readonly now: () => Date
}

/** Half of the messages go well; every other end comes up now and then. */
async function accident(drawn: number, { key, platform, life, now }: Sending): Promise<SendResult> {
  if (life.isOver()) return life.end()
  const unknown = { kind: 'unknown', error: 'ETIMEDOUT' } as const
  if (drawn < 7) return unknown
  if (drawn < 14) return { kind: 'later', error: 'overloaded', retryAt: new Date(now().getTime() + 5000), isBusy: true }
  if (drawn < 21) return { kind: 'later', error: 'ECONNREFUSED' }
  if (drawn < 28) return life.end()
  const lateness = drawn < 35 ? LEASE.longestSend : 0
  platform.write(key, lateness)
  if (drawn < 42) return unknown
  if (drawn < 49) return life.end()
  return { kind: 'sent', ref: key }
}
