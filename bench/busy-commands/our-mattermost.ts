/** Our Mattermost adapter, whole: token, signed trigger, answer. The bot behind it answers at once. */
import Fastify from 'fastify'
import { pino } from 'pino'
import { createMattermost } from '#bot/platforms/mattermost/create-mattermost.ts'
import { registerMattermost } from '#bot/platforms/mattermost/register-mattermost.ts'
import { announce } from '../announce.ts'
import { instantBot as bot } from '../instant-bot.ts'
import { commandToken } from './token.ts'

const server = { url: process.env['MATTERMOST_URL'] ?? '', botToken: 'bench', commandTokens: [commandToken] }
const mattermost = createMattermost({
  bot,
  server,
  publicUrl: 'http://localhost:4000',
  secretKey: 'a secret of the bench',
  logger: pino({ level: 'warn' }),
})
const app = Fastify()
registerMattermost(app, () => [mattermost])
await app.listen()
await announce(app.server)
