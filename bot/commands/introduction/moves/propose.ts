import { IntroductionToProposeDocument, ProposeIntroductionDocument } from '../../../generated/operations.ts'
import type { Session } from '../../../session.ts'
import { wordsField } from './fields.ts'
import type { Move } from './move.ts'

/** An agent vouches for a request before the establishment, to the contact known there unless they name another. */
export const propose: Move = {
  can: ({ viewerCanPropose }) => viewerCanPropose,
  leads: true,
  questions: async (session, { id, contact }) => {
    const known = contact ?? (await contactOfEstablishment(session, id))
    const oneLine = { multiline: false, optional: true }
    return {
      fields: [
        wordsField(session, 'contactName', 'introduction.contact-name-field', {
          ...oneLine,
          maxLength: 200,
          hint: session.say('introduction.contact-name-hint'),
          initial: known?.name ?? '',
        }),
        wordsField(session, 'contactEmail', 'introduction.contact-email-field', {
          ...oneLine,
          maxLength: 254,
          hint: session.say('introduction.contact-email-hint'),
          initial: known?.email ?? '',
        }),
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
