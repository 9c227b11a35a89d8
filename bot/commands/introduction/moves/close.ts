import { CloseIntroductionDocument, type IntroductionOutcome } from '../../../generated/operations.ts'
import { noteField } from './fields.ts'
import type { Move } from './move.ts'

/** A site that opens has a form of its own. */
const OUTCOMES: readonly IntroductionOutcome[] = ['LATER', 'NO_FOLLOW_UP', 'NOT_MET', 'OTHER']

/** Ends an introduction with what came of it. */
export const close: Move = {
  can: ({ viewerCanClose }) => viewerCanClose,
  leads: true,
  questions: (session, { status }) => ({
    fields: [
      {
        type: 'choice',
        id: 'outcome',
        label: session.say('introduction.outcome-field'),
        options: OUTCOMES.filter((outcome) => outcome !== 'NOT_MET' || status === 'ACCEPTED').map((outcome) => ({
          value: outcome,
          label: session.say('introduction.outcome', { outcome }),
        })),
      },
      noteField(session, 'introduction.outcome-note-field'),
    ],
  }),
  send: async (session, target, { outcome, note = null }) => {
    // The value of an option of our own form; the API's enum refuses anything else.
    const input = { ...target, outcome: outcome as IntroductionOutcome, note }
    return (await session.ask(CloseIntroductionDocument, { input })).closeIntroduction
  },
}
