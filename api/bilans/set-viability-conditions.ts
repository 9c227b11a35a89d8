import { replaceConditions } from '#db/bilan-content.ts'
import type { Context } from '../context.ts'
import type { SetViabilityConditionsInput } from '../generated/resolvers.ts'
import { trimmed } from '../words.ts'
import { conditionsOf } from './batches.ts'
import { canWrite } from './bilan.ts'
import { rewriteBilan } from './change-bilan.ts'
import { badWords, tooMany } from './mistakes.ts'
import type { WriteOutcome } from './outcome.ts'

/** Sets the conditions under which the project is viable. */
export const setViabilityConditions = (context: Context, input: SetViabilityConditionsInput): Promise<WriteOutcome> =>
  rewriteBilan(context, input, {
    may: canWrite,
    work: async (inside, { programmeId, id: bilanId }) => {
      const mistakes = [
        ...tooMany('conditions', input.conditions),
        ...input.conditions.flatMap((condition, index) =>
          badWords(trimmed(condition), {
            field: `conditions.${index}`,
            text: 'invalid.bilan-condition',
            number: index + 1,
          }),
        ),
      ]
      if (mistakes.length > 0) return { kind: 'mistakes', mistakes }
      const conditions = input.conditions.map((condition) => condition.trim())
      return {
        kind: 'write',
        before: { conditions: (await inside.load(conditionsOf, bilanId)).map(({ description }) => description) },
        after: { conditions },
        write: ({ db }) =>
          replaceConditions(
            db,
            bilanId,
            conditions.map((description) => ({ programmeId, bilanId, description })),
          ),
      }
    },
  })
