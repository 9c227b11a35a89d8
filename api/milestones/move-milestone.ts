import { type MilestoneRow, updateMilestone } from '#db/milestones.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import type { Context } from '../context.ts'
import type { MoveMilestoneInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { datedMilestones } from '../milestone-templates/dated-milestones.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import type { CompletedBefore } from './complete-milestone.ts'
import { isNearCohort, isOpen } from './milestone.ts'
import { cohortOf, holdMilestone, sameMilestone } from './reach-milestone.ts'

export type MoveMilestoneOutcome =
  | { readonly kind: 'done'; readonly milestone: MilestoneRow }
  | CompletedBefore
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** Dates an open milestone by hand, or has it follow the dates of its cohort again. */
export const moveMilestone = (context: Context, input: MoveMilestoneInput): Promise<MoveMilestoneOutcome> =>
  once<MoveMilestoneOutcome>(context, {
    input,
    change: 'MILESTONE_MOVED',
    command: (inside) => move(inside, input),
    again: sameMilestone,
  })

async function move(context: Context, { milestoneId, dueOn }: MoveMilestoneInput): Promise<MoveMilestoneOutcome> {
  const before = await holdMilestone(context, milestoneId)
  if (!before) return { kind: 'not-found' }
  if (!isOpen(before)) return { kind: 'completed-before', milestone: before }
  const dating = dueOn ? await byHand(context, before, dueOn) : await byTemplate(context, before)
  if ('kind' in dating) return dating
  const milestone = await updateMilestone(context.db, before.id, dating)
  await recordChange(context, {
    subjectId: globalId('milestone', milestone.id),
    before: { dueOn: before.dueOn, datedByHand: before.datedByHand },
    after: { dueOn: milestone.dueOn, datedByHand: milestone.datedByHand },
  })
  return { kind: 'done', milestone }
}

type Dating = Partial<Pick<MilestoneRow, 'dueOn' | 'datedByHand' | 'fromTemplate'>>

const byHand = async (context: Context, milestone: MilestoneRow, dueOn: string): Promise<Dating | InvalidInput> =>
  isNearCohort(dueOn, await cohortOf(context, milestone))
    ? { dueOn, datedByHand: true }
    : { kind: 'invalid-input', field: 'dueOn', text: 'invalid.milestone-day' }

async function byTemplate(context: Context, { kind, ...milestone }: MilestoneRow): Promise<Dating | InvalidInput> {
  const dated = await datedMilestones(context, await cohortOf(context, { kind, ...milestone }))
  const usual = dated.find((each) => each.kind === kind)
  return usual
    ? { dueOn: usual.dueOn, datedByHand: false, fromTemplate: true }
    : { kind: 'invalid-input', field: 'dueOn', text: 'invalid.milestone-unusual' }
}
