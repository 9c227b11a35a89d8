/** The API as it is served; it says how much memory it has needed. */
import Fastify from 'fastify'
import { pino } from 'pino'
import { createLinks } from '#api/create-links.ts'
import { registerApi } from '#api/http.ts'
import { createServer } from '#api/server.ts'
import { openPostgres } from '#db/database.ts'
import { announce } from '../announce.ts'

const app = Fastify()
registerApi(app, await createServer(pino({ level: 'warn' })), {
  db: openPostgres(process.env['DATABASE_URL'] ?? ''),
  now: () => new Date(),
  links: createLinks('bench', 'http://localhost'),
})
app.get('/peak', () => String(process.resourceUsage().maxRSS))

await app.listen()
await announce(app.server)
