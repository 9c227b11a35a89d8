import type { Context } from '../context.ts'
import type { ExplainIntroductionInput } from '../generated/resolvers.ts'
import { trimmed } from '../words.ts'
import { rules } from './introduction.ts'
import { go, type MoveOutcome, moveIntroduction } from './move-introduction.ts'

/** The enterprise answers: the introduction goes back to whoever asked, an agent or the establishment. */
export const explainIntroduction = (context: Context, input: ExplainIntroductionInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'INTRODUCTION_EXPLAINED',
    rule: rules.explain,
    work: async (inside, { proposedAt }) => {
      const note = trimmed(input.answer)
      return note && note.length <= 2000
        ? go(inside, proposedAt ? 'PROPOSED' : 'REQUESTED', { note })
        : { kind: 'invalid-input', field: 'answer', text: 'invalid.answer' }
    },
  })
