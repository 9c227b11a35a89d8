import { experimentsWithOpenBilan } from '#db/bilans.ts'
import type { Id } from '#db/database.ts'
import { experimentsWithPlan } from '#db/milestones.ts'
import type { Batch } from '../batch.ts'
import type { Progress } from './milestone.ts'

/** How far experiments have come. */
export const progressOf: Batch<Id<'experiment'>, Progress> = async ({ db }, ids) => {
  const planned = new Set((await experimentsWithPlan(db, ids)).map(({ experimentId }) => experimentId))
  const open = new Set((await experimentsWithOpenBilan(db, ids)).map(({ experimentId }) => experimentId))
  return ids.map((id) => ({ isPlanInForce: planned.has(id), isBilanOpen: open.has(id) }))
}
