import { countQueue, failedNudges } from '#db/nudge-queue.ts'
import type { NudgeRow } from '#db/nudges.ts'
import type { Complete } from '../complete.ts'
import { memberOf } from '../context.ts'
import type { FailedNudgeResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { memberById } from '../members/resolvers.ts'

const SHOWN = 5

export const resolvers = {
  Query: {
    nudgeQueue: async (_root, _args, context) => {
      const { programmeId } = memberOf(context)
      const at = context.now()
      const [counts, failed] = await Promise.all([
        countQueue(context.db, programmeId, at),
        failedNudges(context.db, programmeId, at, SHOWN),
      ])
      return { ...counts, failed }
    },
  },
  FailedNudge: {
    recipient: ({ recipientId }, _args, { load }) => (recipientId ? load(memberById, recipientId) : null),
    error: ({ error }) => error ?? '',
  },
} satisfies { Query: Pick<QueryResolvers, 'nudgeQueue'>; FailedNudge: Complete<FailedNudgeResolvers, NudgeRow> }
