import type { Context } from '../context.ts'
import type { DeclineIntroductionInput } from '../generated/resolvers.ts'
import { invalidNote, trimmed } from '../words.ts'
import { rules } from './introduction.ts'
import { go, type MoveOutcome, moveIntroduction } from './move-introduction.ts'

/** The meeting will not take place, for a coded reason; OTHER needs a note. */
export const declineIntroduction = (context: Context, input: DeclineIntroductionInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'INTRODUCTION_DECLINED',
    rule: rules.decline,
    work: async (inside) => {
      const note = trimmed(input.note)
      const declineReason = input.reason
      return (
        invalidNote(note, declineReason === 'OTHER') ??
        go(inside, 'DECLINED', { note, declineReason, waitlistedAt: null })
      )
    },
  })
