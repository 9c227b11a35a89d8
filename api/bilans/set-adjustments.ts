import { type BilanAdjustmentRow, replaceAdjustments } from '#db/bilan-content.ts'
import type { Context } from '../context.ts'
import type { SetAdjustmentsInput } from '../generated/resolvers.ts'
import { trimmed } from '../words.ts'
import { adjustmentsOf } from './batches.ts'
import { canWrite } from './bilan.ts'
import { rewriteBilan } from './change-bilan.ts'
import { badWords, tooMany } from './mistakes.ts'
import type { Mistake, WriteOutcome } from './outcome.ts'

/** Sets what is to be adjusted: what, who, when. */
export const setAdjustments = (context: Context, input: SetAdjustmentsInput): Promise<WriteOutcome> =>
  rewriteBilan(context, input, {
    may: canWrite,
    work: async (inside, { programmeId, id: bilanId }) => {
      const mistakes = mistakesIn(input.adjustments)
      if (mistakes.length > 0) return { kind: 'mistakes', mistakes }
      const adjustments = input.adjustments.map(({ description, responsible, dueOn }) => ({
        description: description.trim(),
        responsible: responsible.trim(),
        dueOn,
      }))
      return {
        kind: 'write',
        before: { adjustments: (await inside.load(adjustmentsOf, bilanId)).map(forEvent) },
        after: { adjustments },
        write: ({ db }) =>
          replaceAdjustments(
            db,
            bilanId,
            adjustments.map((adjustment) => ({ programmeId, bilanId, ...adjustment })),
          ),
      }
    },
  })

const mistakesIn = (adjustments: SetAdjustmentsInput['adjustments']): Mistake[] => [
  ...tooMany('adjustments', adjustments),
  ...adjustments.flatMap(({ description, responsible }, index) => {
    const number = index + 1
    const [what, who] = [`adjustments.${index}.description`, `adjustments.${index}.responsible`]
    return [
      ...badWords(trimmed(description), { field: what, text: 'invalid.bilan-adjustment', number }),
      ...badWords(trimmed(responsible), { field: who, text: 'invalid.bilan-adjustment-who', number }, 'name'),
    ]
  }),
]

const forEvent = ({ description, responsible, dueOn }: BilanAdjustmentRow) => ({ description, responsible, dueOn })
