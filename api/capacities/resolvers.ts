import { type CapacityRow, capacitiesOfEstablishments, waitingOfEstablishments } from '#db/capacities.ts'
import type { Id } from '#db/database.ts'
import { countedBy, groupedBy } from '../batch.ts'
import type { Complete } from '../complete.ts'
import type { Context } from '../context.ts'
import type { CapacityResolvers, EstablishmentResolvers, MutationResolvers } from '../generated/resolvers.ts'
import { toProblem } from '../problems.ts'
import { declareCapacity } from './declare-capacity.ts'

/** The places that an establishment declared, the earliest period first. */
export const capacitiesOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'establishment'>[]) => capacitiesOfEstablishments(db, ids),
  ({ establishmentId }) => establishmentId,
)

const waitingOf = countedBy(
  ({ db }: Context, ids: readonly Id<'establishment'>[]) => waitingOfEstablishments(db, ids),
  ({ establishmentId }) => establishmentId,
  ({ waiting }) => waiting,
)

export const resolvers = {
  Mutation: {
    declareCapacity: async (_root, { input }, context) => {
      const outcome = await declareCapacity(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'DeclareCapacitySuccess', establishment: outcome.establishment }
        : toProblem(context, outcome)
    },
  },
  Establishment: {
    capacities: ({ id }, _args, { load }) => load(capacitiesOf, id),
  },
  Capacity: {
    remaining: ({ places, taken }) => places - taken,
    waiting: ({ establishmentId }, _args, { load }) => load(waitingOf, establishmentId),
  },
} satisfies {
  Mutation: Pick<MutationResolvers, 'declareCapacity'>
  Establishment: Pick<EstablishmentResolvers, 'capacities'>
  Capacity: Complete<CapacityResolvers, CapacityRow>
}
