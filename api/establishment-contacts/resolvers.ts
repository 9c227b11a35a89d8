import type { MutationResolvers } from '../generated/resolvers.ts'
import { toProblem } from '../problems.ts'
import { setEstablishmentContact } from './set-establishment-contact.ts'

export const resolvers = {
  Mutation: {
    setEstablishmentContact: async (_root, { input }, context) => {
      const outcome = await setEstablishmentContact(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'SetEstablishmentContactSuccess', establishment: outcome.establishment }
        : toProblem(context, outcome)
    },
  },
} satisfies { Mutation: Pick<MutationResolvers, 'setEstablishmentContact'> }
