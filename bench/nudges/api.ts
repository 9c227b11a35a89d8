/** The API as it is served, in a process whose clock may be wrong. */
import './skew-clock.ts'
import Fastify from 'fastify'
import { pino } from 'pino'
import { createLinks } from '#api/create-links.ts'
import { registerApi } from '#api/http.ts'
import { createServer } from '#api/server.ts'
import { openPostgres } from '#db/database.ts'
import { announce } from '../announce.ts'

const app = Fastify()
registerApi(app, await createServer(pino({ level: 'silent' })), {
  db: openPostgres(process.env['DATABASE_URL'] ?? ''),
  now: () => new Date(),
  links: createLinks('bench', 'http://localhost'),
})

await app.listen()
await announce(app.server)
