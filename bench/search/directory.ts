import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import { loadEstablishments } from '#api/demonstration/establishments.ts'
import type { Db } from '#db/database.ts'
import type { Filling } from '../database.ts'

const peoplePath = `${import.meta.dirname}/programme.sql`
const fillPath = `${import.meta.dirname}/fill.sql`

/** 100 000 establishments, multiplied from the real ones of the demonstration: the same at each run. */
export const directory: Filling = {
  what: '100 000 establishments',
  sources: [peoplePath, fillPath],
  fill: async (db) => {
    await runFile(db, peoplePath)
    const programme = await db.selectFrom('programme').select(['id', 'timeZone']).executeTakeFirstOrThrow()
    await loadEstablishments(db, programme, new Date())
    await runFile(db, fillPath)
  },
}

const runFile = (db: Db, path: string) => sql.raw(readFileSync(path, 'utf8')).execute(db)
