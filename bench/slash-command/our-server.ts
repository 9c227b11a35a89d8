/** Our Slack adapter, whole: gesture, background answer. The bot behind it answers at once. */
import Fastify from 'fastify'
import { pino } from 'pino'
import type { Bot } from '#bot/bot.ts'
import { notice } from '#bot/messages/notice.ts'
import type { Reply } from '#bot/model/reply.ts'
import { createSlack } from '#bot/platforms/slack/create-slack.ts'
import { registerSlack } from '#bot/platforms/slack/register-slack.ts'
import { announce } from '../announce.ts'
import { signingSecret } from './signing.ts'

const answer = async (): Promise<Reply> => ({ kind: 'message', message: notice(['C’est noté.']) })
const bot: Bot = {
  commands: [{ names: ['relation'], description: 'stale', hint: 'stale', examples: [], run: answer }],
  command: answer,
  action: answer,
  submit: answer,
  message: answer,
  home: async () => undefined,
  lookup: async () => [],
  languageOf: () => 'FR',
}
const config = { botToken: 'xoxb-bench', signingSecret, apiUrl: process.env['SLACK_API_URL'] }
const app = Fastify()
registerSlack(app, createSlack({ bot, config, logger: pino({ level: 'warn' }) }))
await app.listen()
await announce(app.server)
