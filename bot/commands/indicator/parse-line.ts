import type { Language } from '../../generated/operations.ts'
import { parsePeriod } from '../../language/period.ts'
import { readAnswers, readFigures, type Said } from '../../language/read-answer.ts'

/** What « bénéficiaires femmes 1 234,5 octobre 2026 » says. */
export interface Line {
  /** The words before the answer: an indicator, a group, a site, or part of their names. */
  readonly name: string
  /** The answer as typed. */
  readonly typed: string
  /** What it may mean: one answer, unless nobody can tell; none when there is none. */
  readonly answers: readonly Said[]
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
const LONGEST_FIGURES = 12
const ABSENT = /^(.*?)\s*((?<!\p{L})(?:pas de valeur|aucune valeur|sans valeur|no value)(?!\p{L}).*)$/isu
const COLON = /^([^:]+?)\s*:\s+(.+)$/su

/**
 * Reads a line: « nom période pas de valeur : pourquoi », « nom : des mots », or from the end: a period of one or two words,
 * then the longest figures, then the name. Pure.
 */
export function parseLine(text: string, reader: Reader): Line {
  const [, absentHead, absence] = ABSENT.exec(text) ?? []
  if (absence !== undefined) return withHead(absentHead ?? '', absence, reader)
  const [, head, told] = COLON.exec(text) ?? []
  if (head === undefined || told === undefined) return parseFigures(text, reader)
  const figures = parseFigures(told, reader)
  return figures.answers.length > 0 && figures.name === ''
    ? mergeHead(headOf(head, reader), figures)
    : withHead(head, told, reader)
}

/** The lines whose last words, behind figures, are no period: « bénéficiaires 64 otobre ». Pure. */
export function linesWithWrongEnding(text: string, reader: Reader): readonly Line[] {
  const words = wordsOf(text)
  return Array.from({ length: LONGEST_ENDING }, (_, index) => split(words, index + 1, reader)).filter(
    ({ name, answers, period }) => name !== '' && answers.length > 0 && period === undefined,
  )
}

const wordsOf = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== '')

function parseFigures(text: string, reader: Reader): Line {
  const words = wordsOf(text)
  const lines = [2, 1].map((length) => split(words, length, reader))
  // A period only counts behind figures: « Bilan mars » is a name.
  return lines.find(({ answers, period }) => answers.length > 0 && period) ?? split(words, 0, reader)
}

type Head = Pick<Line, 'name' | 'ending' | 'period'>

/** « récit mai 2026 »: a name, and a period of one or two words if it ends with one. */
function headOf(text: string, { today }: Reader): Head {
  const words = wordsOf(text)
  for (const length of [2, 1]) {
    const ending = words.slice(-length).join(' ')
    const period = words.length > length ? parsePeriod(ending, today) : undefined
    if (period) return { name: words.slice(0, -length).join(' '), ending, period }
  }
  return { name: words.join(' '), ending: '', period: undefined }
}

const withHead = (head: string, typed: string, reader: Reader): Line => ({
  ...headOf(head, reader),
  typed,
  answers: readAnswers(typed, reader.language),
})

/** The period may stand on either side of the colon. */
const mergeHead = (head: Head, figures: Line): Line =>
  figures.period ? { ...figures, name: [head.name, head.ending].join(' ').trim() } : { ...figures, ...head }

/** A line whose period takes that many words. */
function split(words: readonly string[], endingLength: number, { today, language }: Reader): Line {
  const end = Math.max(0, words.length - endingLength)
  const rest = words.slice(0, end)
  const start = end - lengthOfFigures(rest, language)
  const typed = rest.slice(start).join(' ')
  const ending = words.slice(end).join(' ')
  return {
    name: rest.slice(0, start).join(' '),
    typed,
    answers: readFigures(typed, language),
    ending,
    period: parsePeriod(ending, today),
  }
}

/** How many of the last words make figures: « 1 234,5 » is two, « 12 % » too, « 6,3 (24 réponses) » three. */
function lengthOfFigures(words: readonly string[], language: Language): number {
  const lengths = Array.from({ length: Math.min(words.length, LONGEST_FIGURES) }, (_, index) => index + 1)
  return lengths.findLast((length) => readFigures(words.slice(-length).join(' '), language).length > 0) ?? 0
}
