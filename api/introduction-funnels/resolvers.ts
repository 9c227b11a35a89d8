import { type FunnelPart, funnelOf } from '#db/introduction-funnels.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import type { Complete } from '../complete.ts'
import { memberOf } from '../context.ts'
import type {
  FunnelFiguresResolvers,
  FunnelRowResolvers,
  IntroductionFunnelResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { say } from '../say.ts'
import { declinesOf, type Funnel, stagesOf, waitingOf } from './funnel.ts'
import { readFunnel } from './read-funnel.ts'

export const resolvers = {
  Query: {
    introductionFunnel: (_root, { filter }, context) => readFunnel(context, filter ?? {}),
  },
  IntroductionFunnel: {
    rows: ({ filter }, { by }, context) => funnelOf(context.db, memberOf(context).programmeId, filter, by),
  },
  FunnelRow: {
    label: ({ name, kind }, _args, { viewer }) => (kind ? say(viewer, `kind.${kind}`) : (name ?? '')),
    cohort: ({ cohortId }, _args, { load }) => (cohortId ? load(cohortById, cohortId) : null),
    figures: (row) => row,
  },
  FunnelFigures: {
    stages: stagesOf,
    waiting: waitingOf,
    declined: declinesOf,
  },
} satisfies {
  Query: Pick<QueryResolvers, 'introductionFunnel'>
  IntroductionFunnel: Complete<IntroductionFunnelResolvers, Funnel>
  FunnelRow: Complete<FunnelRowResolvers, Omit<FunnelPart, 'cohortId'>>
  FunnelFigures: Complete<FunnelFiguresResolvers, Omit<FunnelPart, 'waiting' | 'declined'>>
}
