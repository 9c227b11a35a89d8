import { findMilestone, lockMilestone, type MilestoneRow } from '#db/milestones.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import { parseId } from '../ids.ts'
import type { NotFound } from '../problems.ts'

/** A milestone that the viewer can see. */
export async function reachMilestone(context: Context, rawId: string): Promise<MilestoneRow | undefined> {
  const id = parseId('milestone', rawId)
  return id && findMilestone(context.db, scopeOfViewer(context), id)
}

/** The same, held until the end of the transaction. */
export async function holdMilestone(context: Context, rawId: string): Promise<MilestoneRow | undefined> {
  const milestone = await reachMilestone(context, rawId)
  return milestone && lockMilestone(context.db, milestone.id)
}

/** The first answer again, from the milestone that was changed. */
export async function sameMilestone(
  context: Context,
  subjectId: string,
): Promise<{ readonly kind: 'done'; readonly milestone: MilestoneRow } | NotFound> {
  const milestone = await reachMilestone(context, subjectId)
  return milestone ? { kind: 'done', milestone } : { kind: 'not-found' }
}

/** The cohort that a milestone is dated from. */
export async function cohortOf({ load }: Context, { experimentId }: MilestoneRow) {
  const { cohortId } = await load(experimentById, experimentId)
  return load(cohortById, cohortId)
}
