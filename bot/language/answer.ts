/** What was measured, in words. Pure. */
import type { AnswerPartsFragment, Language } from '../generated/operations.ts'
import { say } from '../say.ts'
import { amount, cut, rounded } from './format.ts'

const LONGEST = 300

/** « 12 personnes », « 30 % (12/40) », « 6,3 points (24 réponses) », « pas de valeur : école fermée ». */
export function answer(language: Language, unit: string, told: AnswerPartsFragment): string {
  const { value, numerator, denominator, weight, text, absence } = told
  if (text !== null) return say(language, 'quoted', { text: cut(text, LONGEST) })
  if (absence !== null) return say(language, 'answer.absence', { absence: cut(absence, LONGEST) })
  if (value === null) return say(language, 'answer.withdrawn')
  // What it was divided from stands beside it, exact.
  if (numerator !== null && denominator !== null)
    return `${rounded(language, value)} ${unit} (${amount(language, numerator)}/${amount(language, denominator)})`
  const written = `${amount(language, value)} ${unit}`
  return weight === null ? written : `${written} (${say(language, 'answer.weight', { weight })})`
}
