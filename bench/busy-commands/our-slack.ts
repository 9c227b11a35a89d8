/** Our Slack adapter, whole: gesture, background answer. The bot behind it answers at once. */
import Fastify from 'fastify'
import { pino } from 'pino'
import { createSlack } from '#bot/platforms/slack/create-slack.ts'
import { registerSlack } from '#bot/platforms/slack/register-slack.ts'
import { announce } from '../announce.ts'
import { instantBot as bot } from '../instant-bot.ts'
import { signingSecret } from './signing.ts'

const config = { botToken: 'xoxb-bench', signingSecret, apiUrl: process.env['SLACK_API_URL'] }
const app = Fastify()
registerSlack(app, createSlack({ bot, config, logger: pino({ level: 'warn' }) }))
await app.listen()
await announce(app.server)
