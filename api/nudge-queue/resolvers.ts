import { countQueue, failedNudges } from '#db/nudge-queue.ts'
import type { NudgeRow } from '#db/nudges.ts'
import type { Complete } from '../complete.ts'
import { memberOf } from '../context.ts'
import type { FailedNudgeResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { memberById } from '../members/resolvers.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { canDrop, canRetry } from './can-decide.ts'
import { dropNudge, retryNudge } from './decide-nudge.ts'
import { schoolCalendarEndsOn } from './school-calendar.ts'

const SHOWN = 5

export const resolvers = {
  Query: {
    nudgeQueue: async (_root, _args, context) => {
      const { programmeId } = memberOf(context)
      const at = context.now()
      const [counts, failed, endsOn] = await Promise.all([
        countQueue(context.db, programmeId, at),
        failedNudges(context.db, programmeId, at, SHOWN),
        schoolCalendarEndsOn(context),
      ])
      return { ...counts, counts, failed, schoolCalendarEndsOn: endsOn }
    },
  },
  Mutation: {
    retryNudge: async (_root, { input }, context) => {
      const outcome = await retryNudge(context, input)
      if (outcome.kind === 'done') return { __typename: 'RetryNudgeSuccess', nudge: outcome.nudge }
      if (outcome.kind === 'moot') return { __typename: 'NudgeMootProblem', message: say(context.viewer, 'nudge.moot') }
      if (outcome.kind === 'not-failed')
        return { __typename: 'NudgeNotFailedProblem', message: say(context.viewer, 'nudge.not-failed') }
      return toProblem(context, outcome)
    },
    dropNudge: async (_root, { input }, context) => {
      const outcome = await dropNudge(context, input)
      if (outcome.kind === 'done') return { __typename: 'DropNudgeSuccess', nudge: outcome.nudge }
      if (outcome.kind === 'moot' || outcome.kind === 'not-failed')
        return { __typename: 'NudgeNotFailedProblem', message: say(context.viewer, 'nudge.not-failed') }
      return toProblem(context, outcome)
    },
  },
  FailedNudge: {
    id: ({ id }) => globalId('nudge', id),
    recipient: ({ recipientId }, _args, { load }) => (recipientId ? load(memberById, recipientId) : null),
    error: ({ error }) => error ?? '',
    viewerCanRetry: canRetry,
    viewerCanDrop: canDrop,
  },
} satisfies {
  Query: Pick<QueryResolvers, 'nudgeQueue'>
  Mutation: Pick<MutationResolvers, 'retryNudge' | 'dropNudge'>
  FailedNudge: Complete<FailedNudgeResolvers, NudgeRow>
}
