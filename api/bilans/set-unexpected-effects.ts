import { type BilanEffectRow, replaceEffects } from '#db/bilan-content.ts'
import type { Context } from '../context.ts'
import type { SetUnexpectedEffectsInput } from '../generated/resolvers.ts'
import { trimmed } from '../words.ts'
import { effectsOf } from './batches.ts'
import { canWrite } from './bilan.ts'
import { rewriteBilan } from './change-bilan.ts'
import { badWords, tooMany } from './mistakes.ts'
import type { Mistake, WriteOutcome } from './outcome.ts'

/** Sets the effects that nobody expected, good or bad, and for whom. */
export const setUnexpectedEffects = (context: Context, input: SetUnexpectedEffectsInput): Promise<WriteOutcome> =>
  rewriteBilan(context, input, {
    may: canWrite,
    work: async (inside, { programmeId, id: bilanId }) => {
      const mistakes = mistakesIn(input.effects)
      if (mistakes.length > 0) return { kind: 'mistakes', mistakes }
      const effects = input.effects.map((effect) => ({
        sign: effect.sign,
        description: effect.description.trim(),
        concerns: effect.concerns.trim(),
      }))
      return {
        kind: 'write',
        before: { effects: (await inside.load(effectsOf, bilanId)).map(forEvent) },
        after: { effects },
        write: ({ db }) =>
          replaceEffects(
            db,
            bilanId,
            effects.map((effect) => ({ programmeId, bilanId, ...effect })),
          ),
      }
    },
  })

const mistakesIn = (effects: SetUnexpectedEffectsInput['effects']): Mistake[] => [
  ...tooMany('effects', effects),
  ...effects.flatMap(({ description, concerns }, index) => {
    const number = index + 1
    const [what, whom] = [`effects.${index}.description`, `effects.${index}.concerns`]
    return [
      ...badWords(trimmed(description), { field: what, text: 'invalid.bilan-effect', number }),
      ...badWords(trimmed(concerns), { field: whom, text: 'invalid.bilan-effect-concerns', number }, 'name'),
    ]
  }),
]

const forEvent = ({ sign, description, concerns }: BilanEffectRow) => ({ sign, description, concerns })
