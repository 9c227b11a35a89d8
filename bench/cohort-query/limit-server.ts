/** The limit: one statement by hand, sent as the database writes it. */
import { readFileSync } from 'node:fs'
import Fastify from 'fastify'
import pg from 'pg'
import { announce } from '../announce.ts'

const text = readFileSync(`${import.meta.dirname}/limit.sql`, 'utf8')
const pool = new pg.Pool({ connectionString: process.env['DATABASE_URL'] })
const app = Fastify()

app.post<{ Body: { cohort: string } }>('/', async ({ body }, reply) => {
  const { rows } = await pool.query<{ json: string }>({ name: 'limit', text, values: [body.cohort] })
  return reply.type('application/json; charset=utf-8').send(rows[0]?.json)
})

await app.listen()
await announce(app.server)
