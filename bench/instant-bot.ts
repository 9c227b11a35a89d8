import { pino } from 'pino'
import type { Bot } from '#bot/bot.ts'
import { createHomes } from '#bot/home/keep-homes.ts'
import { notice } from '#bot/messages/notice.ts'
import type { Reply } from '#bot/model/reply.ts'

const answer = async (): Promise<Reply> => ({ kind: 'message', message: notice(['C’est noté.']) })

/** A bot that answers everything at once: what remains is its platform's adapter. */
export const instantBot: Bot = {
  commands: [{ names: ['relation'], description: 'stale', hint: 'stale', examples: [], run: answer }],
  command: answer,
  action: answer,
  submit: answer,
  message: answer,
  home: async () => undefined,
  homes: createHomes({ homeOf: async () => undefined, logger: pino({ level: 'silent' }) }),
  lookup: async () => [],
  languageOf: () => 'FR',
}
