import { withdrawConsent } from '#db/consents.ts'
import type { Context } from '../context.ts'
import type { WithdrawIntroductionInput } from '../generated/resolvers.ts'
import { invalidNote, trimmed } from '../words.ts'
import { rules } from './introduction.ts'
import { go, type MoveOutcome, moveIntroduction, stay } from './move-introduction.ts'

/**
 * One side gives up: its consent ends, the details of both are hidden, and the place is free again. Once a site is open,
 * nothing but the consent ends: what has taken place did.
 */
export const withdrawIntroduction = (context: Context, input: WithdrawIntroductionInput): Promise<MoveOutcome> =>
  moveIntroduction(context, input, {
    change: 'INTRODUCTION_WITHDRAWN',
    rule: rules.withdraw,
    work: async (inside, { id, status }) => {
      const note = trimmed(input.note)
      const invalid = invalidNote(note)
      if (invalid) return invalid
      const side = inside.viewer.kind === 'contact' ? 'ESTABLISHMENT' : 'ENTERPRISE'
      await withdrawConsent(inside.db, id, side, inside.now())
      return status === 'CLOSED'
        ? stay({ establishmentAgreedAt: null })
        : go(inside, 'WITHDRAWN', { note, capacityId: null, waitlistedAt: null })
    },
  })
