import type { ConsentRow } from '#db/consents.ts'
import type { Complete } from '../complete.ts'
import type { ConsentResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { CONSENT_VERSION } from '../introductions/consent.ts'
import { memberById } from '../members/resolvers.ts'
import { say } from '../say.ts'

export const resolvers = {
  Query: {
    consentText: (_root, { side }, { viewer }) => ({
      version: CONSENT_VERSION,
      text: say(viewer, side === 'ENTERPRISE' ? 'consent.enterprise' : 'consent.establishment'),
    }),
  },
  Consent: {
    givenBy: ({ givenBy }, _args, { load }) => (givenBy ? load(memberById, givenBy) : null),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'consentText'>
  Consent: Complete<ConsentResolvers, Omit<ConsentRow, 'givenBy'>>
}
