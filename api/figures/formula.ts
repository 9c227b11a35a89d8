/** The formula of a figure, with its numbers. Its signs are the same in every language. */
import type { TermRow } from '#db/figure-terms.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import { amount } from '../measurements/words.ts'
import { type Reader, say } from '../say.ts'
import { type Amounts, isRatio, isWeighted } from './figure.ts'

/** What of an indicator, or of a definition, a formula follows. */
type Rules = Pick<IndicatorRow, 'kind' | 'rateFactor' | 'periodAggregation' | 'siteAggregation'>

/** What a quotient is multiplied by. */
export const factorOf = ({ kind, rateFactor }: Pick<IndicatorRow, 'kind' | 'rateFactor'>): number =>
  kind === 'RATE' ? rateFactor : 1

/** « 100 × (12 + 30) ÷ (40 + 60) = 42 »; with the sums alone when the terms are not spelt out. */
export function formulaOf(
  reader: Reader,
  rules: Rules,
  { value, numerator, denominator, terms: count }: Amounts,
  terms: readonly TermRow[] | undefined,
): string | null {
  if (value === null || numerator === null) return null
  const { language } = reader
  const told = (number: string) => bracketed(amount(language, number))
  const sumOf = (each: (term: TermRow) => string, total: string) => (terms ? terms.map(each).join(' + ') : told(total))
  const result = `${signOf(value)} ${amount(language, value)}`
  if (!isRatio(rules)) {
    if (!terms) return say(reader, 'figure.formula.sum', { count, value: amount(language, value) })
    return terms.length > 1
      ? `${sumOf(({ addedNumerator }) => told(addedNumerator), numerator)} ${result}`
      : told(value)
  }
  const above = sumOf((term) => aboveOf(told, rules, term), numerator)
  const below = sumOf(({ addedDenominator }) => told(addedDenominator), denominator ?? '1')
  const factor = factorOf(rules)
  return `${factor === 1 ? '' : `${amount(language, String(factor))} × `}${grouped(above)} ÷ ${grouped(below)} ${result}`
}

/** Of a mean, the value times how many answered. */
const aboveOf = (told: (number: string) => string, rules: Rules, { value, weight, addedNumerator }: TermRow) =>
  isWeighted(rules) && value !== null ? `${told(value)} × ${told(String(weight ?? 1))}` : told(addedNumerator)

/** A value of six decimals was most likely rounded. */
const signOf = (value: string) => (/\.\d{6}$/.test(value) ? '≈' : '=')

const bracketed = (number: string) => (number.startsWith('-') ? `(${number})` : number)
const grouped = (sum: string) => (/[+×]/.test(sum) ? `(${sum})` : sum)
