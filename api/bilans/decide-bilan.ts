import { updateBilan } from '#db/bilans.ts'
import { type Context, memberOf } from '../context.ts'
import type { DecideBilanInput } from '../generated/resolvers.ts'
import { trimmed } from '../words.ts'
import { canDecide } from './bilan.ts'
import { rewriteBilan } from './change-bilan.ts'
import { badWords } from './mistakes.ts'
import type { WriteOutcome } from './outcome.ts'

/** Writes down the decision, with its reasons. */
export const decideBilan = (context: Context, input: DecideBilanInput): Promise<WriteOutcome> =>
  rewriteBilan(context, input, {
    change: 'BILAN_DECIDED',
    may: canDecide,
    work: async (inside, { id, decision: before, decisionReasons }) => {
      const mistakes = badWords(trimmed(input.reasons), { field: 'reasons', text: 'invalid.bilan-reasons' }, 'reasons')
      if (mistakes.length > 0) return { kind: 'mistakes', mistakes }
      const { decision } = input
      const reasons = input.reasons.trim()
      const stamp = { decidedBy: memberOf(inside).id, decidedAt: inside.now() }
      return {
        kind: 'write',
        before: { decision: before, reasons: decisionReasons },
        after: { decision, reasons },
        write: ({ db }) => updateBilan(db, id, { decision, decisionReasons: reasons, ...stamp }),
      }
    },
  })
