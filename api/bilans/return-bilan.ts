import { voidBilanSignatures } from '#db/bilan-signatures.ts'
import { updateBilan } from '#db/bilans.ts'
import { type Context, memberOf } from '../context.ts'
import type { ReturnBilanInput } from '../generated/resolvers.ts'
import type { InvalidInput } from '../problems.ts'
import { invalidNote, trimmed } from '../words.ts'
import { partiesInPlan } from './batches.ts'
import { canReturn } from './bilan.ts'
import { changeBilan, recorded } from './change-bilan.ts'
import type { BilanOutcome } from './outcome.ts'

/** Sends a submitted bilan back to be written again: its signatures no longer hold, its figures are no longer kept. */
export const returnBilan = (context: Context, input: ReturnBilanInput): Promise<BilanOutcome<InvalidInput>> =>
  changeBilan<InvalidInput>(context, input, {
    change: 'BILAN_RETURNED',
    from: 'SIGNING',
    work: async (inside, bilan) => {
      if (!canReturn(await inside.load(partiesInPlan, bilan.id), inside.viewer)) return { kind: 'forbidden' }
      const note = trimmed(input.note)
      const invalid = invalidNote(note, true)
      if (invalid) return invalid
      const returned = { returnedBy: memberOf(inside).id, returnedAt: inside.now(), returnNote: note }
      const written = { status: 'DRAFT', planId: null, figures: null, contentHash: null } as const
      await voidBilanSignatures(inside.db, bilan.id, inside.now())
      await updateBilan(inside.db, bilan.id, { ...written, ...returned })
      return recorded(inside, bilan, { before: { status: 'SIGNING' }, after: { status: 'DRAFT', note } })
    },
  })
