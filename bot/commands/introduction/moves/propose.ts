import { IntroductionToProposeDocument, ProposeIntroductionDocument } from '../../../generated/operations.ts'
import type { Session } from '../../../session.ts'
import { contactFields, wordsField } from './fields.ts'
import type { Move } from './move.ts'

/** An agent vouches for a request before the establishment, to the contact known there unless they name another. */
export const propose: Move = {
  can: ({ viewerCanPropose }) => viewerCanPropose,
  leads: true,
  questions: async (session, { id, contact }) => {
    const known = contact ?? (await contactOfEstablishment(session, id))
    return {
      fields: [
        ...contactFields(session, known),
        wordsField(session, 'message', 'introduction.message-field', { optional: true }),
      ],
    }
  },
  // What was emptied is meant to be empty: null would bring the contact known back.
  send: async (session, target, { contactName = '', contactEmail = '', message = null }) => {
    const input = { ...target, contactName, contactEmail, message }
    return (await session.ask(ProposeIntroductionDocument, { input })).proposeIntroduction
  },
}

async function contactOfEstablishment(session: Session, id: string) {
  const { node } = await session.ask(IntroductionToProposeDocument, { id })
  return node?.__typename === 'Introduction' ? node.establishment.contact : null
}
