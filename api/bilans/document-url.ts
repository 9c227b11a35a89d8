import type { Id } from '#db/database.ts'
import { type Context, memberOf } from '../context.ts'
import type { DocumentFormat } from '../generated/resolvers.ts'

/** Long enough to open what was just asked for, too short for a link that goes astray to matter. */
const MINUTES = 15

/** The address from which the viewer downloads a bilan as a document; what they may read is looked at again there. */
export const documentUrlFor = (context: Context, bilanId: Id<'bilan'>, format: DocumentFormat): string =>
  context.links.documentUrl(bilanId, format, {
    memberId: memberOf(context).id,
    expiresAt: new Date(context.now().getTime() + MINUTES * 60_000),
  })
