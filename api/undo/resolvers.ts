import type { MutationResolvers } from '../generated/resolvers.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { undoChange } from './undo-change.ts'

export const resolvers = {
  Mutation: {
    undoChange: async (_root, { input }, context) => {
      const outcome = await undoChange(context, input)
      switch (outcome.kind) {
        case 'done': {
          const { undone: kind, count, subjectId } = outcome
          return { __typename: 'UndoChangeSuccess', kind, count, subjectId }
        }
        case 'refused': {
          const { why, by = '', what = 'CHANGED' } = { by: undefined, what: undefined, ...outcome.refusal }
          return { __typename: 'UndoRefusedProblem', message: say(context.viewer, 'undo.refused', { why, by, what }) }
        }
        default:
          return toProblem(context, outcome)
      }
    },
  },
} satisfies { Mutation: Pick<MutationResolvers, 'undoChange'> }
