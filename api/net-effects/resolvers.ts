import type { NetEffectRow, NetEffectVersionRow } from '#db/net-effects.ts'
import type { Complete } from '../complete.ts'
import type { Context } from '../context.ts'
import type {
  IndicatorResolvers,
  MutationResolvers,
  NetEffectResolvers,
  NetEffectVersionResolvers,
} from '../generated/resolvers.ts'
import { memberById } from '../members/resolvers.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { effectOf, historyOf } from './batches.ts'
import { documentNetEffect } from './document-net-effect.ts'
import { canDocument, deadweightOf, isNet, othersShareOf, valueOfEffect } from './net-effect.ts'
import { explanationOf } from './words.ts'

const latestOf = async ({ load }: Context, { indicatorId }: NetEffectRow): Promise<NetEffectVersionRow | undefined> =>
  (await load(historyOf, indicatorId))[0]

export const resolvers = {
  Mutation: {
    documentNetEffect: async (_root, { input }, context) => {
      const outcome = await documentNetEffect(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'DocumentNetEffectSuccess', indicator: outcome.indicator }
        : toProblem(context, outcome)
    },
  },
  Indicator: {
    netEffect: ({ id }, { upTo }, { load }) => load(effectOf, { id, upTo: upTo ?? null }),
  },
  NetEffect: {
    label: async (effect, _args, context) =>
      say(context.viewer, isNet(await latestOf(context, effect)) ? 'net-effect.net' : 'net-effect.contribution'),
    isNet: async (effect, _args, context) => isNet(await latestOf(context, effect)),
    value: valueOfEffect,
    deadweight: async (effect, _args, context) => deadweightOf(await latestOf(context, effect)),
    othersShare: async (effect, _args, context) => othersShareOf(await latestOf(context, effect)),
    version: async (effect, _args, context) => (await latestOf(context, effect))?.version ?? 0,
    history: ({ indicatorId }, _args, { load }) => load(historyOf, indicatorId),
    explanation: async (effect, _args, context) =>
      explanationOf(context.viewer, effect, await latestOf(context, effect)),
    viewerCanDocument: (_effect, _args, { viewer }) => canDocument(viewer),
  },
  NetEffectVersion: {
    deadweight: deadweightOf,
    othersShare: othersShareOf,
    documentedBy: ({ documentedBy }, _args, { load }) => load(memberById, documentedBy),
  },
} satisfies {
  Mutation: Pick<MutationResolvers, 'documentNetEffect'>
  Indicator: Pick<IndicatorResolvers, 'netEffect'>
  NetEffect: Complete<NetEffectResolvers, NetEffectRow>
  NetEffectVersion: Complete<NetEffectVersionResolvers, Omit<NetEffectVersionRow, 'documentedBy' | 'othersShare'>>
}
