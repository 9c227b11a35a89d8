import { DeclineIntroductionDocument, type DeclineReason } from '../../../generated/operations.ts'
import { noteField } from './fields.ts'
import type { Move } from './move.ts'

const REASONS: readonly DeclineReason[] = [
  'NO_CAPACITY',
  'NO_TIME',
  'WRONG_PUBLIC',
  'WRONG_PLACE',
  'ALREADY_INVOLVED',
  'UNCLEAR_REQUEST',
  'NOT_INTERESTED',
  'OTHER',
]

/** Declines, with a coded reason. */
export const decline: Move = {
  can: ({ viewerCanDecline }) => viewerCanDecline,
  questions: (session) => ({
    fields: [
      {
        type: 'choice',
        id: 'reason',
        label: session.say('introduction.reason-field'),
        options: REASONS.map((reason) => ({ value: reason, label: session.say('introduction.reason', { reason }) })),
      },
      noteField(session, 'introduction.note-field'),
    ],
  }),
  send: async (session, target, { reason, note = null }) => {
    // The value of an option of our own form; the API's enum refuses anything else.
    const input = { ...target, reason: reason as DeclineReason, note }
    return (await session.ask(DeclineIntroductionDocument, { input })).declineIntroduction
  },
}
