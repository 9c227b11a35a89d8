import { type EnterpriseRow, enterprisesById, listEnterprises } from '#db/enterprises.ts'
import { byId } from '../batch.ts'
import type { CompleteNode } from '../complete.ts'
import { memberOf } from '../context.ts'
import type { EnterpriseResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { toConnection, toPage } from '../pagination.ts'

export const enterpriseById = byId(enterprisesById)

export const resolvers = {
  Query: {
    enterprises: async (_root, args, context) => {
      const page = toPage(args, ['text', 'uuid'])
      const rows = await listEnterprises(context.db, memberOf(context).programmeId, page)
      return toConnection(rows, args, ({ name, id }) => [name, id])
    },
  },
  Enterprise: {
    id: ({ id }) => globalId('enterprise', id),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'enterprises'>
  Enterprise: CompleteNode<EnterpriseResolvers, EnterpriseRow>
}
