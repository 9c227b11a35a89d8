import { ConsentToIntroductionDocument } from '../../../generated/operations.ts'
import { consentField } from './fields.ts'
import type { Move } from './move.ts'

/** An entrepreneur agrees to a request that somebody made for them. */
export const consent: Move = {
  can: ({ viewerCanConsent }) => viewerCanConsent,
  leads: true,
  questions: async (session) => ({ fields: [await consentField(session, 'ENTERPRISE')] }),
  send: async (session, target, { consentVersion = '' }) => {
    const input = { ...target, consentVersion }
    return (await session.ask(ConsentToIntroductionDocument, { input })).consentToIntroduction
  },
}
