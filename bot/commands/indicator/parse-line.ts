import { parseNumber } from '../../language/number.ts'
import { parsePeriod } from '../../language/period.ts'

/** What « bénéficiaires 1 234,5 octobre 2026 » says. */
export interface Line {
  /** The words before the figures: an indicator, or part of its name. */
  readonly name: string
  /** An exact decimal. */
  readonly value: string | undefined
  /** A day of the period. */
  readonly period: string | undefined
}

/** Reads from the end: a period of one or two words, then the longest number, then the name. Pure. */
export function parseLine(text: string, today: string): Line {
  const words = text.split(/\s+/).filter((word) => word !== '')
  const periodLength = [2, 1].find((length) => isPeriodAfterNumber(words, length, today)) ?? 0
  const rest = words.slice(0, words.length - periodLength)
  const period = periodLength > 0 ? parsePeriod(words.slice(-periodLength).join(' '), today) : undefined
  const numberLength = lengthOfNumber(rest)
  return {
    name: rest.slice(0, rest.length - numberLength).join(' '),
    value: numberLength > 0 ? parseNumber(rest.slice(-numberLength).join(' ')) : undefined,
    period,
  }
}

/** A period only counts behind a number: « Bilan mars » is a name. */
const isPeriodAfterNumber = (words: readonly string[], length: number, today: string): boolean =>
  words.length > length &&
  parsePeriod(words.slice(-length).join(' '), today) !== undefined &&
  lengthOfNumber(words.slice(0, -length)) > 0

/** How many of the last words make a number: « 1 234,5 » is two, « 12 % » too. */
function lengthOfNumber(words: readonly string[]): number {
  let longest = 0
  for (let length = 1; length <= Math.min(words.length, 12); length += 1) {
    if (parseNumber(words.slice(-length).join(' ')) !== undefined) longest = length
  }
  return longest
}
