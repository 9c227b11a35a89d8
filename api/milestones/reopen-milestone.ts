import { type MilestoneRow, updateMilestone } from '#db/milestones.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import type { Context } from '../context.ts'
import type { ReopenMilestoneInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { invalidNote, trimmed } from '../words.ts'
import { isOpen, UNATTESTED } from './milestone.ts'
import { holdMilestone, sameMilestone } from './reach-milestone.ts'

export type ReopenMilestoneOutcome =
  | { readonly kind: 'done'; readonly milestone: MilestoneRow }
  /** Nobody has attested it. */
  | { readonly kind: 'open'; readonly milestone: MilestoneRow }
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** Opens again a milestone attested by mistake: the event keeps who attested it, and why it is opened again. */
export const reopenMilestone = (context: Context, input: ReopenMilestoneInput): Promise<ReopenMilestoneOutcome> =>
  once<ReopenMilestoneOutcome>(context, {
    input,
    change: 'MILESTONE_REOPENED',
    command: (inside) => reopen(inside, input),
    again: sameMilestone,
  })

async function reopen(context: Context, input: ReopenMilestoneInput): Promise<ReopenMilestoneOutcome> {
  const before = await holdMilestone(context, input.milestoneId)
  if (!before) return { kind: 'not-found' }
  if (isOpen(before)) return { kind: 'open', milestone: before }
  const reason = trimmed(input.reason)
  const invalid = invalidNote(reason, true, 'reason')
  if (invalid) return invalid
  const milestone = await updateMilestone(context.db, before.id, UNATTESTED)
  const { completedAt, completedBy, reachedOn, note } = before
  await recordChange(context, {
    subjectId: globalId('milestone', milestone.id),
    before: { completedAt, completedBy: completedBy && globalId('member', completedBy), reachedOn, note },
    after: { completedAt: null, reason },
  })
  return { kind: 'done', milestone }
}
