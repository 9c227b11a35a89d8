import { StudyIntroductionDocument } from '../../../generated/operations.ts'
import { awaitsAnswer } from './answer.ts'
import { noteField } from './fields.ts'
import type { Move } from './move.ts'

/** An agent writes down that the establishment needs time. */
export const study: Move = {
  can: ({ viewerCanAccept, status }) => viewerCanAccept && status !== 'UNDER_REVIEW',
  isOffered: awaitsAnswer,
  questions: (session) => ({ fields: [noteField(session, 'introduction.words-field')] }),
  send: async (session, target, { note = null }) => {
    const input = { ...target, note }
    return (await session.ask(StudyIntroductionDocument, { input })).studyIntroduction
  },
}
