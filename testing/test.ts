/** The `test` of every test that meets the API or the database; the fixtures it does not name are not made. */
import fastify from 'fastify'
import { pino } from 'pino'
import { test as base } from 'vitest'
import { registerApi } from '#api/http.ts'
import { createServer } from '#api/server.ts'
import { createClient, type Speaker } from './client.ts'
import { createClock } from './clock.ts'
import { emptyDatabase, newDatabase, newPGlite } from './database.ts'
import { testLinks } from './links.ts'
import { createStatementCount } from './statements.ts'

/**
 * vitest's `test` with:
 * - `db`: a migrated database with nothing in it;
 * - `statements`: how many SQL statements a piece of work costs; exact, as the database has one connection;
 * - `clock`: the time of the API, which only the test moves;
 * - `app`: a running HTTP server with the API, and `url`, its address;
 * - `as`: clients of that API, `await as(member)`, `await as('bot')` or `await as('slack:T1:U1')`.
 *
 * The database engine and the GraphQL server are started once for all the files that a test process runs.
 */
export const test = base
  .extend('statements', { scope: 'worker' }, () => createStatementCount())
  .extend('database', { scope: 'worker' }, ({ statements }) => newDatabase(statements.log))
  .extend('server', { scope: 'worker' }, () => createServer(pino({ level: process.env['LOG_LEVEL'] ?? 'silent' })))
  .extend('db', async ({ database }) => {
    await emptyDatabase(database)
    return database
  })
  .extend('clock', () => createClock())
  .extend('app', async ({ db, server, clock }, { onCleanup }) => {
    const app = fastify({ forceCloseConnections: true })
    registerApi(app, server, { db, now: clock.now, links: testLinks })
    await app.listen({ host: '127.0.0.1', port: 0 })
    onCleanup(() => app.close())
    return app
  })
  .extend('url', ({ app }) => app.listeningOrigin)
  .extend(
    'as',
    ({ db, url }) =>
      (speaker: Speaker) =>
        createClient(db, url, speaker),
  )

/** The same on PGlite, as `npm start` runs it. */
export const pgliteTest = test.extend('database', { scope: 'worker' }, ({ statements }) => newPGlite(statements.log))
