import { ExplainIntroductionDocument } from '../../../generated/operations.ts'
import { wordsField } from './fields.ts'
import type { Move } from './move.ts'

/** Answers the question that was asked, with the question in view. */
export const explain: Move = {
  can: ({ viewerCanExplain }) => viewerCanExplain,
  leads: true,
  questions: (session, { establishment, note }) => ({
    intro: session.sayRich('introduction.intro.explain', { name: establishment.name, question: note ?? '—' }),
    fields: [wordsField(session, 'answer', 'introduction.answer-field')],
  }),
  send: async (session, target, { answer = '' }) => {
    const input = { ...target, answer }
    return (await session.ask(ExplainIntroductionDocument, { input })).explainIntroduction
  },
}
