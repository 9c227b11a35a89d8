/** The `test` of what needs several connections at once: PGlite has one. */
import type { Logger } from 'kysely'
import { type Db, openPostgres } from '#db/database.ts'
import { newPostgresDatabase } from './door.ts'
import { test } from './test.ts'

const address = await newPostgresDatabase('postgres').catch((error: Error) => {
  process.stderr.write(`PostgreSQL ne démarre pas, les tests de concurrence sont sautés : ${error.message}\n`)
  return undefined
})

/** Whether a PostgreSQL could be had; if not, what needs one is skipped. */
export const isPostgresHere = address !== undefined

function openShared(log: Logger): Db {
  if (!address) throw new Error('Tests on PostgreSQL are skipped without one.')
  return openPostgres(address, { log })
}

/** `test`, on a real PostgreSQL: what extends it is to be skipped when none is here. */
export const onPostgres = test.extend('database', { scope: 'worker' }, ({ statements }) => openShared(statements.log))

/** `test`, on a real PostgreSQL; skipped when none can be started. */
export const postgresTest = onPostgres.skipIf(!isPostgresHere)
