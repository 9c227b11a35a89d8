import { MilestoneByIdDocument, type MilestonePartsFragment } from '../../generated/operations.ts'
import type { Session } from '../../session.ts'

/** The milestone of a button, as it now stands. */
export async function reachMilestone(session: Session, id: string): Promise<MilestonePartsFragment | undefined> {
  const { node } = await session.ask(MilestoneByIdDocument, { id })
  if (node?.__typename !== 'Milestone') return undefined
  session.recent.choose(node.experiment.id)
  return node
}
