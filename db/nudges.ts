import { type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/** A message that reminds one person of one thing. */
export type NudgeRow = Selectable<Tables['nudge']>

/** True while there still is something to be reminded of. */
export const stillNeeded = sql<boolean>`case
  when nudge.milestone_id is not null
    then exists (select from milestone where milestone.id = nudge.milestone_id and completed_at is null)
  else not coalesce((
    select value is not null from measurement
    where indicator_id = nudge.indicator_id and measurement.period = nudge.period order by version desc limit 1), false)
  end`

export const findNudge = (db: Db, recipientId: Id<'member'>, id: Id<'nudge'>) =>
  db.selectFrom('nudge').selectAll().where('id', '=', id).where('recipientId', '=', recipientId).executeTakeFirst()

/** Plans a nudge anew, as another sending; `undefined` when there is nothing left to be reminded of. */
export const postponeNudge = (db: Db, id: Id<'nudge'>, dueAt: Date) =>
  db
    .updateTable('nudge')
    .set((eb) => ({
      state: 'PLANNED',
      dueAt,
      sending: eb('sending', '+', 1),
      attempts: 0,
      firstClaimedAt: null,
      claimToken: null,
      leaseUntil: null,
    }))
    .where('id', '=', id)
    .where(stillNeeded)
    .returningAll()
    .executeTakeFirst()
