import { AskAboutIntroductionDocument } from '../../../generated/operations.ts'
import { wordsField } from './fields.ts'
import type { Move } from './move.ts'

/** Asks the enterprise a question before going on. */
export const askMore: Move = {
  can: ({ viewerCanAsk }) => viewerCanAsk,
  questions: (session) => ({ fields: [wordsField(session, 'question', 'introduction.question-field')] }),
  send: async (session, target, { question = '' }) => {
    const input = { ...target, question }
    return (await session.ask(AskAboutIntroductionDocument, { input })).askAboutIntroduction
  },
}
