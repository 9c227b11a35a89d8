import { sql } from 'kysely'
import type { Db, Id } from './database.ts'

/** Whether a programme meets collèges: in a site, or by an introduction. */
export async function meetsColleges(db: Db, programmeId: Id<'programme'>): Promise<boolean> {
  const { rows } = await sql<{ meets: boolean }>`
    select exists (
      select from establishment
      where programme_id = ${programmeId} and kind = 'COLLEGE'
        and (exists (select from site where establishment_id = establishment.id)
          or exists (select from introduction where establishment_id = establishment.id))
    ) as meets`.execute(db)
  return rows[0]?.meets ?? false
}
