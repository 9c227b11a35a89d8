import { sql } from 'kysely'
import type { Db, Id } from './database.ts'

/** The words of a programme's establishments that are these, or one slip from them; two slips are often found too. */
export async function establishmentWordsNear(
  db: Db,
  programmeId: Id<'programme'>,
  words: readonly string[],
): Promise<string[]> {
  const keys = sql`array(select distinct unnest(word_keys(word)) from unnest(${words}::text[]) as word)`
  const rows = await db
    .selectFrom('establishmentWord')
    .select('word')
    .where('programmeId', '=', programmeId)
    .where(sql<boolean>`keys && ${keys}`)
    .orderBy('word')
    .execute()
  return rows.map(({ word }) => word)
}
