import type { Language } from '../../generated/operations.ts'
import { readNumber } from '../../language/number.ts'
import { parsePeriod } from '../../language/period.ts'

/** What « bénéficiaires 1 234,5 octobre 2026 » says. */
export interface Line {
  /** The words before the figures: an indicator, or part of its name. */
  readonly name: string
  /** The figures as typed. */
  readonly number: string
  /** The exact decimals that they may mean: one, unless nobody can tell. */
  readonly values: readonly string[]
  /** The period as typed. */
  readonly ending: string
  /** A day of the period. */
  readonly period: string | undefined
}

/** When and by whom a line was typed: « octobre » and « 1,234 » depend on it. */
export interface Reader {
  readonly today: string
  readonly language: Language
}

const LONGEST_ENDING = 3
const LONGEST_NUMBER = 12

/** Reads from the end: a period of one or two words, then the longest number, then the name. Pure. */
export function parseLine(text: string, reader: Reader): Line {
  const words = wordsOf(text)
  const lines = [2, 1].map((length) => split(words, length, reader))
  // A period only counts behind a number: « Bilan mars » is a name.
  return lines.find(({ values, period }) => values.length > 0 && period) ?? split(words, 0, reader)
}

/** The lines whose last words, behind a number, are no period: « bénéficiaires 64 otobre ». Pure. */
export function linesWithWrongEnding(text: string, reader: Reader): readonly Line[] {
  const words = wordsOf(text)
  return Array.from({ length: LONGEST_ENDING }, (_, index) => split(words, index + 1, reader)).filter(
    ({ name, values, period }) => name !== '' && values.length > 0 && period === undefined,
  )
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

/** A line whose period takes that many words. */
function split(words: readonly string[], endingLength: number, { today, language }: Reader): Line {
  const end = Math.max(0, words.length - endingLength)
  const rest = words.slice(0, end)
  const start = end - lengthOfNumber(rest, language)
  const number = rest.slice(start).join(' ')
  const ending = words.slice(end).join(' ')
  return {
    name: rest.slice(0, start).join(' '),
    number,
    values: readNumber(number, language),
    ending,
    period: parsePeriod(ending, today),
  }
}

/** How many of the last words make a number: « 1 234,5 » is two, « 12 % » too. */
function lengthOfNumber(words: readonly string[], language: Language): number {
  const lengths = Array.from({ length: Math.min(words.length, LONGEST_NUMBER) }, (_, index) => index + 1)
  return lengths.findLast((length) => readNumber(words.slice(-length).join(' '), language).length > 0) ?? 0
}
