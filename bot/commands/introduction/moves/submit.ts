import { SubmitIntroductionDocument } from '../../../generated/operations.ts'
import { requestFields } from '../request-fields.ts'
import { consentField } from './fields.ts'
import type { Move } from './move.ts'

/** Sends a draft, rewritten if need be. */
export const submit: Move = {
  can: ({ viewerCanSubmit }) => viewerCanSubmit,
  leads: true,
  questions: async (session, { purpose, effort }) => ({
    fields: [
      ...requestFields(session, { purpose, effort: effort ?? '' }),
      ...(session.viewer.role === 'ENTREPRENEUR' ? [await consentField(session, 'ENTERPRISE')] : []),
    ],
  }),
  send: async (session, target, { purpose = '', effort = '', consentVersion = null }) => {
    const input = { ...target, purpose, effort, consentVersion }
    return (await session.ask(SubmitIntroductionDocument, { input })).submitIntroduction
  },
}
