import type { IntroductionOutcome } from '#db/generated/tables.ts'
import type { IntroductionRow } from '#db/introductions.ts'
import type { Context } from '../context.ts'
import type { CloseIntroductionInput } from '../generated/resolvers.ts'
import { rules } from '../introductions/introduction.ts'
import { go, type MoveOutcome, moveIntroduction, type Written } from '../introductions/move-introduction.ts'
import { invalidNote, trimmed } from '../words.ts'

/** Ends an introduction with what came of it. */
export const closeIntroduction = (context: Context, input: CloseIntroductionInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'INTRODUCTION_CLOSED',
    rule: rules.close,
    work: async (inside, introduction) => {
      const note = trimmed(input.note)
      if (input.outcome === 'SITE_OPENED')
        return { kind: 'invalid-input', field: 'outcome', text: 'invalid.outcome-site' }
      return invalidNote(note, input.outcome === 'OTHER') ?? closing(inside, introduction, input.outcome, note)
    },
  })

/** The end of an introduction: its place is free again, unless a site holds it. */
export const closing = (
  context: Context,
  { capacityId }: IntroductionRow,
  outcome: IntroductionOutcome,
  note: string | null,
): Written => go(context, 'CLOSED', { outcome, note, capacityId: outcome === 'SITE_OPENED' ? capacityId : null })
