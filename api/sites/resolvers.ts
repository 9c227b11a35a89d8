import type { SiteRow } from '#db/sites.ts'
import type { CompleteNode } from '../complete.ts'
import { establishmentById } from '../establishments/resolvers.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type { SiteResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'

export const resolvers = {
  Site: {
    id: ({ id }) => globalId('site', id),
    experiment: ({ experimentId }, _args, { load }) => load(experimentById, experimentId),
    establishment: ({ establishmentId }, _args, { load }) => load(establishmentById, establishmentId),
  },
} satisfies { Site: CompleteNode<SiteResolvers, SiteRow> }
