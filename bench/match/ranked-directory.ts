import { readFileSync } from 'node:fs'
import { sql } from 'kysely'
import type { Filling } from '../database.ts'
import { directory } from '../search/directory.ts'

const path = `${import.meta.dirname}/fill.sql`

/** The directory of the search benchmark, with a past: 5 000 introductions, and 20 000 establishments that declared places. */
export const rankedDirectory: Filling = {
  what: '100 000 establishments with a past',
  sources: [...directory.sources, path],
  fill: async (db) => {
    await directory.fill(db)
    await sql.raw(readFileSync(path, 'utf8')).execute(db)
  },
}
