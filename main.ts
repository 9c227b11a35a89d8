/** `npm start`: everything in one process. */
import { join } from 'node:path'
import { pino } from 'pino'
import { registerAnswerPage } from './answer/register-answer-page.ts'
import { startApi } from './api/start.ts'
import { startBot } from './bot/start.ts'
import { readConfig } from './config.ts'
import { registerDashboard } from './dashboard/register-dashboard.ts'
import { registerBilans } from './documents/register-bilans.ts'
import { registerExports } from './exports/register-exports.ts'
import { closeOnSignal, createHttpServer } from './http-server.ts'
import { run } from './run.ts'
import { welcome } from './welcome.ts'

await run(async () => {
  const config = readConfig(process.env)
  const logger = pino({ level: config.logLevel })
  const app = createHttpServer(logger)
  const { api, demonstrationKeys } = await startApi(app, config, logger)
  registerAnswerPage(app, api)
  registerExports(app, api)
  registerBilans(app, api)
  registerDashboard(app, join(import.meta.dirname, 'dist'))
  await startBot(app, api, config, logger)
  closeOnSignal(app)
  await app.listen({ port: config.port, host: config.host })
  return welcome(config, demonstrationKeys)
})
