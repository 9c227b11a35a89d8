/** An answer as one would type it. Pure. */
import type { AnswerPartsFragment, Language } from '../generated/operations.ts'
import { say } from '../say.ts'
import { typed } from './format.ts'
import type { Said } from './read-answer.ts'

/** « 12 », « 12/40 », « 6,3 (24) », « pas de valeur : école fermée »; empty when nothing is said. */
export function writeSaid(language: Language, { value, numerator, denominator, weight, text, absence }: Said): string {
  if (text !== undefined) return text
  if (absence !== undefined) return say(language, 'answer.absence', { absence })
  if (numerator !== undefined && denominator !== undefined)
    return `${typed(language, numerator)}/${typed(language, denominator)}`
  if (value === undefined) return ''
  return weight === undefined ? typed(language, value) : `${typed(language, value)} (${weight})`
}

/** What a version tells, written so. */
export const writeAnswer = (language: Language, told: AnswerPartsFragment): string => writeSaid(language, saidBy(told))

/** What a version tells, as it would be said again. */
export function saidBy({ value, numerator, denominator, weight, text, absence }: AnswerPartsFragment): Said {
  const isRate = numerator !== null && denominator !== null
  return {
    ...(isRate ? { numerator, denominator } : {}),
    ...(value !== null && !isRate ? { value } : {}),
    ...(weight === null ? {} : { weight }),
    ...(text === null ? {} : { text }),
    ...(absence === null ? {} : { absence }),
  }
}
