import { type EstablishmentRow, establishmentsById } from '#db/establishments.ts'
import { byId } from '../batch.ts'
import type { CompleteNode } from '../complete.ts'
import type { EstablishmentResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { importMutations } from './import-resolvers.ts'
import { establishmentsFound } from './search-connection.ts'
import { sourceText } from './source-text.ts'

export const establishmentById = byId(establishmentsById)

export const resolvers = {
  Query: {
    establishments: (_root, args, context) => establishmentsFound(context, args),
  },
  Mutation: importMutations,
  Establishment: {
    id: ({ id }) => globalId('establishment', id),
    position: ({ latitude, longitude }) => (latitude === null || longitude === null ? null : { latitude, longitude }),
    contact: ({ contactName: name, contactEmail: email }) => (name === null && email === null ? null : { name, email }),
    source: ({ source }, _args, { viewer }) => sourceText(viewer, source),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'establishments'>
  Mutation: typeof importMutations
  Establishment: CompleteNode<Omit<EstablishmentResolvers, 'capacities'>, Omit<EstablishmentRow, 'source'>>
}
