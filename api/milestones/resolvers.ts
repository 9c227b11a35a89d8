import { listMilestones, type MilestoneRow, milestonesById } from '#db/milestones.ts'
import { byId } from '../batch.ts'
import type { CompleteNode } from '../complete.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type { MilestoneResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { memberById } from '../members/resolvers.ts'
import { toConnection, toPage } from '../pagination.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { type CompletedBefore, completeMilestone } from './complete-milestone.ts'
import { canArrange, canAttest, isOpen, missingFor } from './milestone.ts'
import { moveMilestone } from './move-milestone.ts'
import { progressOf } from './progress.ts'
import { reopenMilestone } from './reopen-milestone.ts'

export const milestoneById = byId(milestonesById)

export const resolvers = {
  Query: {
    milestones: async (_root, { open, ...args }, context) => {
      const page = toPage(args, ['date', 'uuid'])
      const rows = await listMilestones(context.db, scopeOfViewer(context), { open: open ?? true }, page)
      return toConnection(rows, args, ({ dueOn, id }) => [dueOn, id])
    },
  },
  Mutation: {
    completeMilestone: async (_root, { input }, context) => {
      const outcome = await completeMilestone(context, input)
      if (outcome.kind === 'done') return { __typename: 'CompleteMilestoneSuccess', milestone: outcome.milestone }
      if (outcome.kind === 'completed-before') return completedBefore(context, outcome)
      if (outcome.kind !== 'not-ready') return toProblem(context, outcome)
      const { milestone, missing } = outcome
      const message = say(context.viewer, `milestone.not-ready.${missing}`)
      return { __typename: 'MilestoneNotReadyProblem', message, milestone }
    },
    reopenMilestone: async (_root, { input }, context) => {
      const outcome = await reopenMilestone(context, input)
      if (outcome.kind === 'done') return { __typename: 'ReopenMilestoneSuccess', milestone: outcome.milestone }
      if (outcome.kind !== 'open') return toProblem(context, outcome)
      const message = say(context.viewer, 'milestone.open')
      return { __typename: 'MilestoneOpenProblem', message, milestone: outcome.milestone }
    },
    moveMilestone: async (_root, { input }, context) => {
      const outcome = await moveMilestone(context, input)
      if (outcome.kind === 'done') return { __typename: 'MoveMilestoneSuccess', milestone: outcome.milestone }
      return outcome.kind === 'completed-before' ? completedBefore(context, outcome) : toProblem(context, outcome)
    },
  },
  Milestone: {
    id: ({ id }) => globalId('milestone', id),
    experiment: ({ experimentId }, _args, { load }) => load(experimentById, experimentId),
    completedBy: ({ completedBy }, _args, { load }) => (completedBy ? load(memberById, completedBy) : null),
    viewerCanComplete: async (milestone, _args, { viewer, load }) =>
      isOpen(milestone) &&
      canAttest(milestone, viewer) &&
      missingFor(milestone, await load(progressOf, milestone.experimentId)) === undefined,
    viewerCanMove: (milestone, _args, { viewer }) => isOpen(milestone) && canArrange(viewer),
    viewerCanReopen: (milestone, _args, { viewer }) => !isOpen(milestone) && canArrange(viewer),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'milestones'>
  Mutation: Pick<MutationResolvers, 'completeMilestone' | 'reopenMilestone' | 'moveMilestone'>
  Milestone: CompleteNode<MilestoneResolvers, Omit<MilestoneRow, 'completedBy'>>
}

async function completedBefore({ viewer, load }: Context, { milestone }: CompletedBefore) {
  const by = milestone.completedBy ? (await load(memberById, milestone.completedBy)).name : ''
  const message = say(viewer, 'milestone.completed-before', { by, at: milestone.completedAt })
  return { __typename: 'MilestoneCompletedProblem' as const, message, milestone }
}
