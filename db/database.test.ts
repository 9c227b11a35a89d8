import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { newPostgresDatabase } from '../testing/door.ts'
import { isPostgresHere } from '../testing/postgres.ts'
import { type Db, openPostgres, ping } from './database.ts'

/** As when PostgreSQL restarts: every connection of this database but one's own. */
const endOtherConnections = (db: Db) =>
  sql`select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`.execute(db)

test.skipIf(!isPostgresHere)(
  'une connexion perdue, au repos ou au milieu d’une transaction, se dit et se remplace',
  async () => {
    const url = await newPostgresDatabase('postgres', { empty: true })
    const lost: string[] = []
    await using db = openPostgres(url, { onLost: ({ message }) => lost.push(message) })
    await using admin = openPostgres(url)
    await ping(db)
    await endOtherConnections(admin)
    await expect.poll(() => lost.length).toBeGreaterThan(0)
    await ping(db)

    const before = lost.length
    const cut = db.transaction().execute(async (trx) => {
      await ping(trx)
      await endOtherConnections(admin)
      await expect.poll(() => lost.length).toBeGreaterThan(before)
      await ping(trx)
    })
    await expect(cut).rejects.toThrow()
    await ping(db)
  },
)
