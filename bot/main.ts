/** `npm run start:bot`: the bot alone, against an API elsewhere. */
import { pino } from 'pino'
import { readConfig } from '../config.ts'
import { closeOnSignal, createHttpServer } from '../http-server.ts'
import { createHttpApi } from './http-api.ts'
import { startBot } from './start.ts'

const config = readConfig(process.env)
if (!config.apiUrl || !config.apiKey)
  throw new Error('Set API_URL to the address of /graphql and API_KEY to the key of the bot.')
const logger = pino({ level: config.logLevel })
const app = createHttpServer(logger)
await startBot(app, createHttpApi(new URL(config.apiUrl), config.apiKey), config, logger)
closeOnSignal(app)
await app.listen({ port: config.port, host: config.host })
console.log(`Bot : ${config.publicUrl}`)
