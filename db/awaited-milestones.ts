import { sql } from 'kysely'
import type { Awaited } from './awaited.ts'
import { placeOf } from './awaited-measurements.ts'
import type { Db } from './database.ts'
import { isAwaited } from './milestones.ts'

/** The open milestones due by a day, each asked of those of its experiment who attest it. */
export async function awaitedMilestones(db: Db, by: string): Promise<Awaited[]> {
  const { rows } = await sql<Awaited>`
    select milestone.programme_id, 'MILESTONE' as kind, member.id as member_id, milestone.experiment_id as about,
      thread, thread as key, due_on as date, milestone.id as milestone_id,
      ${placeOf(sql`milestone.experiment_id`)} as place
    from milestone
    join experiment_member on experiment_member.experiment_id = milestone.experiment_id
    join member on member.id = experiment_member.member_id and member.role = milestone.responsible
    cross join lateral (select concat_ws(':', 'milestone', milestone.id, round, member.id) as thread) as said
    where ${isAwaited} and due_on <= ${by}::date`.execute(db)
  return rows
}
