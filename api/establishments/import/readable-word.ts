import { foldedWords } from './fold.ts'
import { OPENING_SIGLES, SIGLES, SMALL_WORDS, withLostAccents } from './readable-words.ts'

const ARTICLES: ReadonlySet<string> = new Set(['LA', 'LE', 'LES', 'L'])
const BEFORE_SMALL_ARTICLES = SMALL_WORDS.union(new Set(['HORS']))
const SAINTS = /^(ST|STE|SAINT|SAINTE)$/
const INITIAL = /^[B-HJ-NP-UWZ]$/
const CODE = /\d|^[IVX]{2,}$/
const MONTHS = /^(JANVIER|FEVRIER|MARS|AVRIL|MAI|JUIN|JUILLET|AOUT|SEPTEMBRE|OCTOBRE|NOVEMBRE|DECEMBRE)$/

/** Where a word stands: the word before it, in bare capitals, and what it opens or closes. */
export interface Surroundings {
  readonly before: string
  readonly opens: boolean
  readonly closes: boolean
}

/** Writes one word in capitals as people write it there. */
export function readableWord(word: string, { before, opens, closes }: Surroundings): string {
  if (OPENING_SIGLES.has(word)) return opens ? word : capitalise(word)
  if (INITIAL.test(word) && !closes) return `${word}.`
  if (!opens && isSmall(word, before)) return word.toLowerCase()
  if (/^\d+$/.test(before) && MONTHS.test(word)) return word.toLowerCase()
  const [, lead = '', core = '', tail = ''] = /^(["«(]*)(.*?)([",;:.»)]*)$/u.exec(word) ?? []
  return `${lead}${writeCore(core)}${tail}`
}

/** The « d' » or « l' » of an elided word. */
export const readableElision = (letter: string, { before, opens }: Surroundings): string =>
  !opens && isSmall(letter, before) ? `${letter.toLowerCase()}'` : `${letter}'`

/** Whether a word is the first half of a saint's name. */
export const isSaint = (word: string): boolean => SAINTS.test(word)

/** Whether a word is one that stays in lower case and links two others. */
export const isLink = (word: string): boolean => SMALL_WORDS.has(word)

const isSmall = (word: string, before: string) =>
  isLink(word) || (ARTICLES.has(word) && BEFORE_SMALL_ARTICLES.has(before))

function writeCore(word: string): string {
  if (SIGLES.has(word) || CODE.test(word)) return word
  const [first = '', ...rest] = word.split('-')
  return [writePart(first), ...rest.map(writeInnerPart)].join('-')
}

const writeInnerPart = (part: string) => (isLink(part) || ARTICLES.has(part) ? part.toLowerCase() : writePart(part))

function writePart(part: string): string {
  if (SIGLES.has(part)) return part
  return capitalise(isSaint(part) ? foldedWords(part).join() : withLostAccents(part))
}

/** « P'TITS » → « P'tits », but « THERAP'X » → « Therap'X ». */
const capitalise = (word: string) =>
  word
    .toLowerCase()
    .replace(/^\p{L}/u, (first) => first.toUpperCase())
    .replace(/(?<=.{2}')\p{L}/gu, (letter) => letter.toUpperCase())
