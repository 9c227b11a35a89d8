import { foldedWords } from './import/fold.ts'

/** Words that say nothing of a place. */
const SMALL_WORDS: ReadonlySet<string> = new Set(
  foldedWords('au aux de des du en et la le les ou par pour sur un une the of in for and at an'),
)
/** FINESS, SIRET, UAI, RNA, postcode: the numbers that people write with spaces. */
const NUMBER = /^(\d{9}|2[AB]\d{7}|\d{14}|\d{7}[A-Z]|W[0-9A-Z]{9}|\d{5})$/
/** What a group of such a number looks like. */
const GROUP = /^(W|W?\d+[A-Z]?|2[AB]\d*|[A-Z])$/
/** The characters of the longest number, and so the most groups that one is written in. */
const LONGEST_NUMBER = 14
/** More words than anybody types only cost time, and so do more characters. */
const MAXIMUM = 12
const LONGEST_SEARCH = 1000

/**
 * The words to search by, folded. Small words and lone letters are left out, since people type « l’ehpad de Cergy » and as one
 * types a letter says nothing yet; a number written in groups is one word.
 */
export function searchWords(search: string): readonly string[] {
  const words = joinNumbers(foldedWords(search.slice(0, LONGEST_SEARCH))).filter((word) => word.length > 1)
  const telling = words.filter(isTelling)
  return (telling.length > 0 ? telling : words).slice(0, MAXIMUM)
}

/** Whether a folded word says something of a place. */
export const isTelling = (word: string): boolean => word.length > 1 && !SMALL_WORDS.has(word)

/** The words that say something in what people call a thing, folded. */
export const tellingWords = (text: string): readonly string[] => foldedWords(text).filter(isTelling)

/** The longest runs of groups that make a number become that number. */
function joinNumbers(words: readonly string[]): string[] {
  const joined: string[] = []
  for (let start = 0; start < words.length; ) {
    const length = lengthOfNumber(words, start)
    joined.push(words.slice(start, start + length).join(''))
    start += length
  }
  return joined
}

function lengthOfNumber(words: readonly string[], start: number): number {
  const near = words.slice(start, start + LONGEST_NUMBER)
  const end = near.findIndex((word) => !GROUP.test(word))
  const run = end < 0 ? near : near.slice(0, end)
  for (let length = run.length; length > 1; length--) if (NUMBER.test(run.slice(0, length).join(''))) return length
  return 1
}
