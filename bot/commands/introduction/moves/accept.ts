import { AcceptIntroductionDocument } from '../../../generated/operations.ts'
import type { MomentField } from '../../../model/form.ts'
import type { Session } from '../../../session.ts'
import { awaitsAnswer } from './answer.ts'
import { consentField, contactFields, noteField } from './fields.ts'
import type { Move } from './move.ts'

/** An agent writes down that the establishment agrees, its consent having been read aloud. */
export const accept: Move = {
  can: ({ viewerCanAccept }) => viewerCanAccept,
  isOffered: awaitsAnswer,
  leads: true,
  questions: async (session, { contact }) => ({
    fields: [
      ...(contact?.email ? [] : contactFields(session, contact)),
      ...DATES.map((id, index) => dateField(session, id, index + 1)),
      noteField(session, 'introduction.words-field'),
      await consentField(session, 'ESTABLISHMENT'),
    ],
  }),
  send: async (session, target, { note = null, consentVersion = '', ...values }) => {
    const { contactName = null, contactEmail = null } = values
    const proposedDates = DATES.flatMap((id) => values[id] ?? [])
    const input = { ...target, note, consentVersion, proposedDates, contactName, contactEmail }
    return (await session.ask(AcceptIntroductionDocument, { input })).acceptIntroduction
  },
}

/** The first bears the name that the API refuses dates by. */
const DATES = ['proposedDates', 'proposedDates2', 'proposedDates3']

const dateField = (session: Session, id: string, number: number): MomentField => ({
  type: 'moment',
  id,
  label: session.say('introduction.date-field', { number }),
  optional: true,
})
