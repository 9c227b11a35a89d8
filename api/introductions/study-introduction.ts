import type { Context } from '../context.ts'
import type { StudyIntroductionInput } from '../generated/resolvers.ts'
import { invalidNote, trimmed } from '../words.ts'
import { rules } from './introduction.ts'
import { go, type MoveOutcome, moveIntroduction } from './move-introduction.ts'

/** The establishment takes time to think, and has longer to answer. */
export const studyIntroduction = (context: Context, input: StudyIntroductionInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'INTRODUCTION_STUDIED',
    rule: rules.study,
    work: async (inside) => {
      const note = trimmed(input.note)
      return invalidNote(note) ?? go(inside, 'UNDER_REVIEW', { note })
    },
  })
