import type { Say } from '../say.ts'
import type { ChoiceField, ConsentField, Field, MomentsField, Values } from './field.ts'
import { instantOf } from './local-time.ts'

/** What is wrong with a control, in a sentence. */
export interface Mistake {
  readonly name: string
  readonly message: string
}

interface Reading {
  readonly say: Say
  readonly timeZone: string
  readonly now: Date
}

/** What keeps a form from being understood. What is then allowed is for the API to say. */
export const findMistakes = (fields: readonly Field[], values: Values, reading: Reading): readonly Mistake[] =>
  fields.flatMap((field) => {
    switch (field.kind) {
      case 'moments':
        return wrongMoments(field, values, reading)
      case 'choice':
        return field.options.some(({ value }) => value === values[field.name]) ? [] : [missing(field, reading)]
      case 'consent':
        return values[field.name] ? [] : [missing(field, reading)]
      default:
        return []
    }
  })

const missing = ({ name, missing: key }: ChoiceField | ConsentField, { say }: Reading): Mistake => ({
  name,
  message: say(key),
})

const wrongMoments = ({ moments }: MomentsField, values: Values, { say, timeZone, now }: Reading) =>
  moments.flatMap(({ name }): Mistake[] => {
    const typed = values[name]
    if (!typed) return []
    const instant = instantOf(typed, timeZone)
    if (!instant) return [{ name, message: say('wrong.moment') }]
    return instant > now ? [] : [{ name, message: say('wrong.moment-past') }]
  })
