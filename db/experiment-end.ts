import type { Db, Id } from './database.ts'
import type { Channel } from './generated/tables.ts'

/** Who ended an experiment, where, and when: an instant, and its day in the programme. */
export interface Ending {
  readonly by: Id<'member'>
  readonly channel: Channel
  readonly at: Date
  readonly today: string
}

/**
 * What a bilan that all have signed ends: the milestone of the joint analysis is reached, the laureate has gone all the way.
 * What was attested or moved by hand before stays as it is.
 */
export async function endExperiment(db: Db, experimentId: Id<'experiment'>, ending: Ending): Promise<void> {
  const { by, channel, at, today } = ending
  await db
    .updateTable('milestone')
    .set({ completedBy: by, completedAt: at, reachedOn: today })
    .where('experimentId', '=', experimentId)
    .where('kind', '=', 'JOINT_ANALYSIS')
    .where('completedAt', 'is', null)
    .execute()
  await db
    .updateTable('application')
    .set({ stage: 'COMPLETED', stageAt: at, stageBy: by, stageChannel: channel, note: null })
    .where('experimentId', '=', experimentId)
    .where('stage', '=', 'ACTIVE')
    .execute()
}
