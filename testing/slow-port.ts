import { setTimeout } from 'node:timers/promises'
import { pino } from 'pino'
import { createInProcessApi } from '#api/in-process.ts'
import { deliverNudges } from '#bot/nudges/deliver.ts'
import type { ChatPort } from '#bot/platforms/port.ts'
import type { Db } from '#db/database.ts'
import type { Clock } from './clock.ts'

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
  const logger = pino({ level: process.env['LOG_LEVEL'] ?? 'silent' })
  const api = createInProcessApi(server, db, clock.now)
  return { sent, deliver: () => deliverNudges({ api, port: slow, logger, now: clock.now }) }
}
