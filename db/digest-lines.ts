import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import { awaitsReview } from './measurement-lists.ts'
import { asRead, type NudgeRow } from './nudges.ts'
import { whoIsAsked } from './who-is-asked.ts'

/** What messages of the day hold and still have to say. */
export const linesOfDigests = (db: Db, ids: readonly Id<'nudge'>[]): Promise<NudgeRow[]> =>
  db
    .selectFrom('nudge')
    .selectAll()
    .where('digestId', 'in', ids)
    .where('state', '!=', 'CANCELLED')
    .orderBy(asRead)
    .execute()

/** How many values of the period of each nudge wait for the decision of its recipient. */
export async function valuesToReview(
  db: Db,
  ids: readonly Id<'nudge'>[],
): Promise<readonly { readonly id: Id<'nudge'>; readonly waiting: number }[]> {
  const { rows } = await sql<{ id: Id<'nudge'>; waiting: number }>`
    select nudge.id, count(*)::integer as waiting
    from nudge
    join measurement on measurement.experiment_id = nudge.experiment_id and measurement.period = nudge.period
      and ${awaitsReview} and measurement.logged_by is distinct from ${whoIsAsked}
    where nudge.id = any(${ids}::uuid[])
    group by nudge.id`.execute(db)
  return rows
}
