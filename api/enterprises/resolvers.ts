import { type EnterpriseRow, enterprisesById } from '#db/enterprises.ts'
import { byId } from '../batch.ts'
import type { CompleteNode } from '../complete.ts'
import type { EnterpriseResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'

export const enterpriseById = byId(enterprisesById)

export const resolvers = {
  Enterprise: {
    id: ({ id }) => globalId('enterprise', id),
  },
} satisfies { Enterprise: CompleteNode<EnterpriseResolvers, EnterpriseRow> }
