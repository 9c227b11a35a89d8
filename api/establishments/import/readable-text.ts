import { foldedWords, withoutAccents } from './fold.ts'
import { isLink, isSaint, readableElision, readableWord } from './readable-word.ts'
import { MENDED } from './readable-words.ts'

/** A commune as the file writes it, and as it is called. */
export interface KnownCommune {
  readonly written: string
  readonly official: string
}

/** A word in capitals, or one already as it should be read. */
type Word = string | { readonly asIs: string }

/** Official capitals as people write: « CMP D ARGENTEUIL » → « CMP d'Argenteuil ». */
export function readableText(raw: string, commune?: KnownCommune): string {
  const words = setCommuneApart(splitWords(mend(raw)), commune)
  return words.map((word, rank) => `${write(words, word, rank)}${gap(words, word, rank)}`).join('')
}

const mend = (raw: string) =>
  MENDED.reduce((text, [wrong, right]) => text.replace(wrong, right), raw.trim().toUpperCase())

const splitWords = (text: string): string[] =>
  text
    .replace(/’/g, "'")
    .replace(/\b([DL])'/g, '$1 ')
    .split(/\s+/)
    .filter((word) => word !== '')

function setCommuneApart(words: readonly string[], commune: KnownCommune | undefined): Word[] {
  const spellings = commune ? [commune.written, commune.official].map(foldedWords) : []
  const result: Word[] = []
  for (let rank = 0; rank < words.length; ) {
    const spelling = spellings.find((names) => standsAt(words, rank, names))
    result.push(spelling && commune ? { asIs: commune.official } : (words[rank] ?? ''))
    rank += spelling?.length ?? 1
  }
  return result
}

const standsAt = (words: readonly string[], rank: number, names: readonly string[]) =>
  names.length > 0 && names.every((name, offset) => isWritten(words[rank + offset] ?? '', name))

const isWritten = (word: string, name: string) => /^[\p{L}\d]+$/u.test(word) && foldedWords(word).join() === name

function write(words: readonly Word[], word: Word, rank: number): string {
  if (typeof word !== 'string') return word.asIs
  const before = capitals(words[rank - 1])
  const opens = rank === 0 || before === '-' || word.startsWith('(')
  const surroundings = { before, opens, closes: rank === words.length - 1 }
  const writeWord = isElided(words, rank) ? readableElision : readableWord
  return writeWord(word, surroundings)
}

/** The files drop apostrophes: a lone D or L before a vowel or an H had one. */
const isElided = (words: readonly Word[], rank: number) =>
  (words[rank] === 'D' || words[rank] === 'L') && /^[AEIOUYH]/.test(capitals(words[rank + 1]))

function gap(words: readonly Word[], word: Word, rank: number): string {
  const next = capitals(words[rank + 1])
  if (next === '' || isElided(words, rank)) return ''
  return isSaint(capitals(word)) && /^[A-Z]/.test(next) && !isLink(next) ? '-' : ' '
}

const capitals = (word: Word | undefined) =>
  withoutAccents(typeof word === 'object' ? word.asIs : (word ?? '')).toUpperCase()
