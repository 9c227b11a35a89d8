/** `npm run start:api`: the API alone, for bots and dashboards in other processes. */
import { pino } from 'pino'
import { readConfig } from '../config.ts'
import { closeOnSignal, createHttpServer } from '../http-server.ts'
import { startApi } from './start.ts'

const config = readConfig(process.env)
const logger = pino({ level: config.logLevel })
const app = createHttpServer(logger)
const { demonstrationKeys } = await startApi(app, config, logger)
closeOnSignal(app)
await app.listen({ port: config.port, host: config.host })
console.log(`API GraphQL : ${config.publicUrl}/graphql`)
for (const { role, key } of demonstrationKeys) console.log(`  ${role.padEnd(12)} ${key}`)
