import { setTimeout } from 'node:timers/promises'
import { pino } from 'pino'
import { createInProcessApi } from '#api/in-process.ts'
import { deliverNudges } from '#bot/nudges/deliver.ts'
import type { ChatPort, SendResult } from '#bot/platforms/port.ts'
import type { Db } from '#db/database.ts'
import type { Clock } from './clock.ts'
import { testLinks } from './links.ts'

interface Ground {
  readonly db: Db
  readonly server: Parameters<typeof createInProcessApi>[0]
  readonly clock: Clock
}

/** A bot on a platform that takes `seconds` for each message; `port` changes how it behaves. */
export function aSlowBot({ db, server, clock }: Ground, seconds: number, port: Partial<ChatPort> = {}) {
  const sent: string[] = []
  const slow: ChatPort = {
    platform: 'SLACK',
    workspace: 'T1',
    findUser: async (email) => email,
    send: async (_user, _message, key) => {
      sent.push(key)
      clock.advance(seconds)
      await setTimeout(5)
      return { kind: 'sent', ref: key }
    },
    findSent: async (_user, key) => sent.find((each) => each === key),
    ...port,
  }
  return { sent, deliver: delivererOn({ db, server, clock }, slow) }
}

/** A bot on a platform where nothing tells what was sent; `answer` is what becomes of each message. */
export function aBlindBot(ground: Ground, answer: () => Promise<SendResult>) {
  const sent: string[] = []
  const blind: ChatPort = {
    platform: 'SLACK',
    workspace: 'T1',
    findUser: async (email) => email,
    send: (_user, _message, key) => {
      sent.push(key)
      return answer()
    },
  }
  return { sent, deliver: delivererOn(ground, blind) }
}

function delivererOn({ db, server, clock }: Ground, port: ChatPort): () => Promise<number> {
  const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' })
  const api = createInProcessApi(server, { db, now: clock.now, links: testLinks })
  // The clock that all share tells the time of one sending after another.
  return () => deliverNudges({ api, port, logger, now: clock.now, atOnce: 1 })
}
