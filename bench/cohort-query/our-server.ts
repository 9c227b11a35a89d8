/** The API as it is served: authentication, rights, GraphQL. */
import Fastify from 'fastify'
import { pino } from 'pino'
import { registerApi } from '#api/http.ts'
import { createServer } from '#api/server.ts'
import { openPostgres } from '#db/database.ts'
import { announce } from '../announce.ts'

const app = Fastify()
registerApi(app, await createServer(pino({ level: 'warn' })), openPostgres(process.env['DATABASE_URL'] ?? ''))

await app.listen()
await announce(app.server)
