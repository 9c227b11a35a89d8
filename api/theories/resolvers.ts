import type { TheoryLinkRow, TheoryStepRow } from '#db/theories.ts'
import { among } from '../among.ts'
import type { Complete } from '../complete.ts'
import { stepsOf } from '../evaluation-plans/batches.ts'
import type { TheoryLinkResolvers, TheoryStepResolvers } from '../generated/resolvers.ts'

export const resolvers = {
  TheoryStep: {
    key: ({ position }) => String(position),
  },
  TheoryLink: {
    from: async ({ planId, fromId }, _args, { load }) => among(await load(stepsOf, planId), fromId),
    to: async ({ planId, toId }, _args, { load }) => among(await load(stepsOf, planId), toId),
  },
} satisfies {
  TheoryStep: Complete<TheoryStepResolvers, TheoryStepRow>
  TheoryLink: Complete<TheoryLinkResolvers, TheoryLinkRow>
}
