import type { Message } from '#bot/model/message.ts'
import { createTick } from '#bot/nudges/deliver.ts'
import { createPlanner } from '#bot/nudges/plan.ts'
import type { ChatPort } from '#bot/platforms/port.ts'
import type { Scene } from './scene.ts'

/** A message that a person received. */
export interface Letter {
  readonly to: string
  readonly at: Date
  readonly key: string
  readonly message: Message
}

/** The bots of a chat where everybody has an account, and of the mail of establishments. What they send is kept. */
export function startBots({ api, logger, now }: Pick<Scene, 'api' | 'logger' | 'now'>) {
  const letters: Letter[] = []
  const port = (platform: ChatPort['platform'], workspace: string): ChatPort => ({
    platform,
    workspace,
    findUser: async (email) => email,
    send: async (to, message, key) => {
      letters.push({ to, at: now(), key, message })
      return { kind: 'sent', ref: key }
    },
    findSent: async (_to, key) => letters.find((letter) => letter.key === key)?.key,
  })
  const plan = createPlanner({ api, logger, now })
  const chat = createTick({ api, port: port('SLACK', 'T1'), logger, now }, plan)
  // It beats just after the other, which has planned.
  const mail = createTick({ api, port: port('EMAIL', 'mail'), logger, now }, async () => {})
  return {
    letters,
    /** What a bot does every few seconds: plan, then send until nothing is left. Returns the keys of what it sent. */
    tick: async () => {
      const before = letters.length
      await chat()
      await mail()
      return letters.slice(before).map(({ key }) => key)
    },
  }
}
