import type { Context } from '../context.ts'
import type { GiveFeedbackInput } from '../generated/resolvers.ts'
import { rules } from '../introductions/introduction.ts'
import { type MoveOutcome, moveIntroduction, stay } from '../introductions/move-introduction.ts'
import { invalidNote, trimmed } from '../words.ts'

/** The establishment says how useful the meeting was. */
export const giveFeedback = (context: Context, input: GiveFeedbackInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'FEEDBACK_GIVEN',
    rule: rules.feedback,
    work: async () => {
      const feedbackComment = trimmed(input.comment)
      if (input.score < 1 || input.score > 5) return { kind: 'invalid-input', field: 'score', text: 'invalid.score' }
      return invalidNote(feedbackComment, false, 'comment') ?? stay({ feedbackScore: input.score, feedbackComment })
    },
  })
