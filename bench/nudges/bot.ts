/** A bot in a process of its own, as `npm run start:bot` runs it: it delivers nudges once it is told to. */
import './skew-clock.ts'
import { once } from 'node:events'
import { pino } from 'pino'
import { createHttpApi } from '#bot/http-api.ts'
import { startClock } from '#bot/nudges/clock.ts'
import { createTick } from '#bot/nudges/deliver.ts'
import { createMattermost } from '#bot/platforms/mattermost/create-mattermost.ts'
import { instantBot as bot } from '../instant-bot.ts'
import { LEASE } from './scale.ts'

const { API_URL = '', MATTERMOST_URL: url = '', LOG_LEVEL = 'silent' } = process.env
const logger = pino({ level: LOG_LEVEL })
const now = () => new Date()
const api = createHttpApi(new URL('/graphql', API_URL), 'bench')
const server = { url, botToken: 'bench', commandTokens: ['bench'] }
const { port } = createMattermost({
  bot,
  server,
  publicUrl: 'http://bench.test',
  secretKey: 'a secret of the bench',
  logger,
})
process.on('disconnect', () => process.exit())
process.send?.('ready')
await once(process, 'message')
startClock(
  createTick({ api, port, logger, now, lease: LEASE }, async () => undefined),
  logger,
)
