/** `npm run start:api`: the API alone, with the page that establishments answer on, for bots and dashboards in other processes. */
import { pino } from 'pino'
import { registerAnswerPage } from '../answer/register-answer-page.ts'
import { readConfig } from '../config.ts'
import { registerBilans } from '../documents/register-bilans.ts'
import { registerExports } from '../exports/register-exports.ts'
import { closeOnSignal, createHttpServer } from '../http-server.ts'
import { run } from '../run.ts'
import { startApi } from './start.ts'

await run(async () => {
  const config = readConfig(process.env)
  const logger = pino({ level: config.logLevel })
  const app = createHttpServer(logger)
  const { api, demonstrationKeys } = await startApi(app, config, logger)
  registerAnswerPage(app, api)
  registerExports(app, api)
  registerBilans(app, api)
  closeOnSignal(app)
  await app.listen({ port: config.port, host: config.host })
  const keys = demonstrationKeys.map(({ role, key }) => `  ${role.padEnd(12)} ${key}`)
  return [`API GraphQL : ${config.publicUrl}/graphql`, ...keys].join('\n')
})
