import type { MutationResolvers, ProgrammeResolvers } from '../generated/resolvers.ts'
import { toProblem } from '../problems.ts'
import { applyMilestoneTemplate } from './apply-milestone-template.ts'
import { templateOf } from './dated-milestones.ts'
import { setMilestoneTemplate } from './set-milestone-template.ts'

export const resolvers = {
  Mutation: {
    setMilestoneTemplate: async (_root, { input }, context) => {
      const outcome = await setMilestoneTemplate(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'SetMilestoneTemplateSuccess', programme: outcome.programme }
        : toProblem(context, outcome)
    },
    applyMilestoneTemplate: async (_root, { input }, context) => {
      const outcome = await applyMilestoneTemplate(context, input)
      if (outcome.kind !== 'done') return toProblem(context, outcome)
      const { cohort, added, changed } = outcome
      return { __typename: 'ApplyMilestoneTemplateSuccess', cohort, added, changed }
    },
  },
  Programme: {
    milestoneTemplate: ({ id }, _args, { load }) => load(templateOf, id),
  },
} satisfies {
  Mutation: Pick<MutationResolvers, 'setMilestoneTemplate' | 'applyMilestoneTemplate'>
  Programme: Pick<ProgrammeResolvers, 'milestoneTemplate'>
}
