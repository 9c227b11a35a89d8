import { ReferIntroductionDocument } from '../../../generated/operations.ts'
import { awaitsAnswer } from './answer.ts'
import { noteField, wordsField } from './fields.ts'
import type { Move } from './move.ts'

/** An agent writes down the better person that the establishment named. */
export const refer: Move = {
  can: ({ viewerCanAccept }) => viewerCanAccept,
  isOffered: awaitsAnswer,
  questions: (session) => ({
    fields: [
      wordsField(session, 'contactName', 'introduction.contact-name-field', { multiline: false, maxLength: 200 }),
      wordsField(session, 'contactEmail', 'introduction.contact-email-field', { multiline: false, maxLength: 254 }),
      noteField(session, 'introduction.staff-note-field'),
    ],
  }),
  send: async (session, target, { contactName = '', contactEmail = '', note = null }) => {
    const input = { ...target, contactName, contactEmail, note }
    return (await session.ask(ReferIntroductionDocument, { input })).referIntroduction
  },
}
