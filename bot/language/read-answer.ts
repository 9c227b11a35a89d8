/** Values as people write them, of every kind. Pure, exact: nothing passes through a float. */
import type { Language } from '../generated/operations.ts'
import { readNumber } from './number.ts'
import { wholeNumber } from './whole-number.ts'

/** What was measured, as it is sent to the API: what is not said is absent. */
export interface Said {
  readonly value?: string
  readonly numerator?: string
  readonly denominator?: string
  readonly weight?: number
  readonly text?: string
  readonly absence?: string
  readonly unit?: string
}

const ABSENCE = /^(?:pas de valeur|aucune valeur|sans valeur|no value)\b[\s:,.–—-]*(.*)$/isu
const RATIO = /^(.+?)\s*(?:\/|\bsur\b|\bout of\b)\s*(.+)$/iu
const WEIGHTED = /^(.+?)\s*(?:\(\s*|,\s+)(\d[\d\s.,]*?)\s*(?:réponses?|reponses?|rép\.?|answers?)?\s*\)?$/iu
const UNIT = /(?<=\d)\s*([%€])/u

/** Why there is no value, when that is what is said: « pas de valeur : école fermée »; empty when the reason is missing. */
export const readAbsence = (text: string): string | undefined => ABSENCE.exec(text.trim())?.[1]?.trim()

/**
 * What figures may mean: one answer for « 1 234,5 », « 12/40 », « 12 sur 40 », « 6,3 (24 réponses) », « 12 % »; none when they are
 * not figures; two where nobody can tell thousands from thousandths.
 */
export function readFigures(text: string, language: Language): readonly Said[] {
  const typed = text.trim()
  const unit = UNIT.exec(typed)?.[1]
  const found = plainOf(typed, language) ?? weightedOf(typed, language) ?? ratioOf(typed, language) ?? []
  return found.map((said) => (unit ? { ...said, unit } : said))
}

/** The same of any answer: a reason why there is no value, figures, otherwise words. */
export function readAnswers(text: string, language: Language): readonly Said[] {
  const absence = readAbsence(text)
  if (absence !== undefined) return [{ absence }]
  const figures = readFigures(text, language)
  return figures.length > 0 ? figures : [{ text: text.trim() }]
}

function plainOf(typed: string, language: Language): readonly Said[] | undefined {
  const values = readNumber(typed, language)
  return values.length > 0 ? values.map((value) => ({ value })) : undefined
}

function weightedOf(typed: string, language: Language): readonly Said[] | undefined {
  if (!typed.endsWith(')') && !/\p{L}\.?$/u.test(typed)) return undefined
  const [, mean = '', count = ''] = WEIGHTED.exec(typed) ?? []
  const weight = wholeNumber(language, count)
  const values = readNumber(mean, language)
  return weight === undefined || values.length === 0 ? undefined : values.map((value) => ({ value, weight }))
}

function ratioOf(typed: string, language: Language): readonly Said[] | undefined {
  const [, over = '', under = ''] = RATIO.exec(typed) ?? []
  const numerators = readNumber(over, language)
  const denominators = readNumber(under, language)
  const all = numerators.flatMap((numerator) => denominators.map((denominator) => ({ numerator, denominator })))
  return all.length > 0 ? all : undefined
}
