import { rulesOf } from '#db/nudge-rules.ts'
import { type Context, memberOf } from '../context.ts'
import type { MutationResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { toProblem } from '../problems.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { rulesFrom } from './rule.ts'
import { resetNudgeRule, type SetRuleOutcome, setNudgeRule } from './set-nudge-rule.ts'

async function toResult(context: Context, outcome: SetRuleOutcome) {
  if (outcome.kind !== 'done') return toProblem(context, outcome)
  const programme = await context.load(programmeById, memberOf(context).programmeId)
  return { __typename: 'SetNudgeRuleSuccess', nudgeRule: outcome.rule, programme } as const
}

export const resolvers = {
  Query: {
    nudgeRules: async (_root, _args, context) => rulesFrom(await rulesOf(context.db, [memberOf(context).programmeId])),
  },
  Mutation: {
    setNudgeRule: async (_root, { input }, context) => toResult(context, await setNudgeRule(context, input)),
    resetNudgeRule: async (_root, { input }, context) => toResult(context, await resetNudgeRule(context, input)),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'nudgeRules'>
  Mutation: Pick<MutationResolvers, 'setNudgeRule' | 'resetNudgeRule'>
}
