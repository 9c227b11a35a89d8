/** `npm run start:bot`: the bot alone, against an API elsewhere. */
import { pino } from 'pino'
import { readConfig } from '../config.ts'
import { closeOnSignal, createHttpServer } from '../http-server.ts'
import { run } from '../run.ts'
import { createHttpApi } from './http-api.ts'
import { startBot } from './start.ts'

await run(async () => {
  const config = readConfig(process.env)
  const { apiUrl, apiKey, publicUrl } = config
  if (!apiUrl || !apiKey) throw new Error('Donnez API_URL, l’adresse de /graphql, et API_KEY, la clé du robot.')
  const logger = pino({ level: config.logLevel })
  const app = createHttpServer(logger)
  await startBot(app, createHttpApi(new URL(apiUrl), apiKey), config, logger)
  closeOnSignal(app)
  await app.listen({ port: config.port, host: config.host })
  return `Robot : ${publicUrl}${config.playground ? '/chat' : ''}`
})
