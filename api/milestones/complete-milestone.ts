import { findMilestone, type MilestoneRow, markMilestoneCompleted } from '#db/milestones.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { globalId, parseId } from '../ids.ts'
import type { Forbidden, NotFound } from '../problems.ts'
import { canAttest } from './milestone.ts'

export type CompleteMilestoneOutcome =
  | { readonly kind: 'done'; readonly milestone: MilestoneRow }
  | { readonly kind: 'completed-before'; readonly milestone: MilestoneRow }
  | NotFound
  | Forbidden
  | ClientKeyReused

interface Completion {
  readonly clientKey: string
  readonly milestoneId: string
}

/** Attests that a milestone is reached, once. */
export const completeMilestone = (context: Context, completion: Completion): Promise<CompleteMilestoneOutcome> =>
  once<CompleteMilestoneOutcome>(context, {
    input: completion,
    change: 'MILESTONE_COMPLETED',
    command: (inside) => complete(inside, completion),
    again: async (inside, subjectId) => {
      const milestone = await find(inside, subjectId)
      return milestone ? { kind: 'done', milestone } : { kind: 'not-found' }
    },
  })

async function find(context: Context, rawId: string): Promise<MilestoneRow | undefined> {
  const id = parseId('milestone', rawId)
  return id && findMilestone(context.db, scopeOfViewer(context), id)
}

async function complete(context: Context, { milestoneId }: Completion): Promise<CompleteMilestoneOutcome> {
  const { db, now, viewer } = context
  const before = await find(context, milestoneId)
  if (!before) return { kind: 'not-found' }
  if (!canAttest(before, viewer)) return { kind: 'forbidden' }
  const milestone = await markMilestoneCompleted(db, before.id, scopeOfViewer(context).memberId, now())
  if (!milestone) return { kind: 'completed-before', milestone: (await find(context, milestoneId)) ?? before }
  await recordChange(context, {
    subjectId: globalId('milestone', milestone.id),
    before: { completedAt: null },
    after: { completedAt: milestone.completedAt },
  })
  return { kind: 'done', milestone }
}
