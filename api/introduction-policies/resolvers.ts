import type { IntroductionPolicyResolvers, MutationResolvers, ProgrammeResolvers } from '../generated/resolvers.ts'
import { toProblem } from '../problems.ts'
import { expireIntroductions } from './expire-introductions.ts'
import { setIntroductionPolicy } from './set-introduction-policy.ts'

export const resolvers = {
  Mutation: {
    setIntroductionPolicy: async (_root, { input }, context) => {
      const outcome = await setIntroductionPolicy(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'SetIntroductionPolicySuccess', programme: outcome.programme }
        : toProblem(context, outcome)
    },
    expireIntroductions: async (_root, _args, context) => ({ expired: await expireIntroductions(context) }),
  },
  Programme: {
    introductionPolicy: (programme) => programme,
  },
  IntroductionPolicy: {},
} satisfies {
  Mutation: Pick<MutationResolvers, 'setIntroductionPolicy' | 'expireIntroductions'>
  Programme: Pick<ProgrammeResolvers, 'introductionPolicy'>
  IntroductionPolicy: IntroductionPolicyResolvers
}
