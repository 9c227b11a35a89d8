import type { Context } from '../context.ts'
import type { AskAboutIntroductionInput } from '../generated/resolvers.ts'
import { trimmed } from '../words.ts'
import { rules } from './introduction.ts'
import { go, type MoveOutcome, moveIntroduction } from './move-introduction.ts'

/** The establishment, or an agent before proposing, asks the enterprise a question. */
export const askAboutIntroduction = (context: Context, input: AskAboutIntroductionInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'INTRODUCTION_QUESTIONED',
    rule: rules.ask,
    work: async (inside) => {
      const note = trimmed(input.question)
      return note && note.length <= 2000
        ? go(inside, 'MORE_INFO', { note })
        : { kind: 'invalid-input', field: 'question', text: 'invalid.question' }
    },
  })
