/** `npm run start:api`: the API alone, for bots and dashboards in other processes. */
import { pino } from 'pino'
import { readConfig } from '../config.ts'
import { closeOnSignal, createHttpServer } from '../http-server.ts'
import { run } from '../run.ts'
import { startApi } from './start.ts'

await run(async () => {
  const config = readConfig(process.env)
  const logger = pino({ level: config.logLevel })
  const app = createHttpServer(logger)
  const { demonstrationKeys } = await startApi(app, config, logger)
  closeOnSignal(app)
  await app.listen({ port: config.port, host: config.host })
  const keys = demonstrationKeys.map(({ role, key }) => `  ${role.padEnd(12)} ${key}`)
  return [`API GraphQL : ${config.publicUrl}/graphql`, ...keys].join('\n')
})
