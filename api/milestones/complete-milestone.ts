import { type MilestoneRow, markMilestoneCompleted } from '#db/milestones.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import type { CompleteMilestoneInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { Forbidden, InvalidInput, NotFound } from '../problems.ts'
import { today } from '../today.ts'
import { invalidNote, trimmed } from '../words.ts'
import { canAttest, isNearCohort, missingFor } from './milestone.ts'
import { progressOf } from './progress.ts'
import { cohortOf, reachMilestone, sameMilestone } from './reach-milestone.ts'

/** Somebody attested it before. */
export interface CompletedBefore {
  readonly kind: 'completed-before'
  readonly milestone: MilestoneRow
}

/** Something must be done first. */
export interface NotReady {
  readonly kind: 'not-ready'
  readonly milestone: MilestoneRow
  readonly missing: NonNullable<ReturnType<typeof missingFor>>
}

export type CompleteMilestoneOutcome =
  | { readonly kind: 'done'; readonly milestone: MilestoneRow }
  | CompletedBefore
  | NotReady
  | NotFound
  | Forbidden
  | InvalidInput
  | ClientKeyReused

/** Attests that a milestone is reached, once. */
export const completeMilestone = (context: Context, input: CompleteMilestoneInput): Promise<CompleteMilestoneOutcome> =>
  once<CompleteMilestoneOutcome>(context, {
    input,
    change: 'MILESTONE_COMPLETED',
    command: (inside) => complete(inside, input),
    again: sameMilestone,
  })

async function complete(context: Context, input: CompleteMilestoneInput): Promise<CompleteMilestoneOutcome> {
  const { db, now, viewer } = context
  const before = await reachMilestone(context, input.milestoneId)
  if (!before) return { kind: 'not-found' }
  if (!canAttest(before, viewer)) return { kind: 'forbidden' }
  if (before.completedAt !== null) return { kind: 'completed-before', milestone: before }
  const missing = missingFor(before, await context.load(progressOf, before.experimentId))
  if (missing) return { kind: 'not-ready', milestone: before, missing }
  const reachedOn = input.reachedOn ?? (await today(context, before))
  const note = trimmed(input.note)
  const invalid = (await invalidDay(context, before, reachedOn)) ?? invalidNote(note)
  if (invalid) return invalid
  const milestone = await markMilestoneCompleted(db, before.id, memberOf(context).id, now(), { reachedOn, note })
  if (!milestone)
    return { kind: 'completed-before', milestone: (await reachMilestone(context, input.milestoneId)) ?? before }
  await recordChange(context, {
    subjectId: globalId('milestone', milestone.id),
    before: { completedAt: null },
    after: { completedAt: milestone.completedAt, reachedOn, note },
  })
  return { kind: 'done', milestone }
}

async function invalidDay(context: Context, milestone: MilestoneRow, day: string): Promise<InvalidInput | undefined> {
  if (day > (await today(context, milestone)))
    return { kind: 'invalid-input', field: 'reachedOn', text: 'invalid.date-to-come' }
  return isNearCohort(day, await cohortOf(context, milestone))
    ? undefined
    : { kind: 'invalid-input', field: 'reachedOn', text: 'invalid.milestone-day' }
}
