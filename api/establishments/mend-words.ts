import { synonymWords } from './search-terms.ts'
import { isTelling } from './search-words.ts'
import { slips } from './slips.ts'

type Words = readonly string[]

/** One way to read a word, and how many slips it supposes. */
interface Reading {
  readonly words: Words
  readonly slips: number
}

/** Beyond these, somebody wrote something else altogether. */
const MENDED_WORDS = 4
const TRIED_FOR_A_WORD = 3
const TRIED = 12
/** As one types, what is shorter is not finished rather than wrong. */
const FINISHED_LENGTH = 4

/** How many slips may be supposed: one in a short word, two in a longer one. */
const tolerance = ({ length }: string) => (length < FINISHED_LENGTH ? 0 : length < 7 ? 1 : 2)

/** Whether a word may be mended at all: numbers are right or wrong. */
export const isMendable = (word: string): boolean => tolerance(word) > 0 && /^[A-Z]+$/.test(word)

/** Other ways to read what was typed with words that are `known`, those that suppose the fewest slips first. */
export function mendedReadings(typed: Words, known: Iterable<string>): readonly Words[] {
  const vocabulary = new Set([...known, ...synonymWords].filter(isTelling))
  const suspects = typed.filter((word) => isMendable(word) && !vocabulary.has(word)).slice(0, MENDED_WORDS)
  let readings: readonly Reading[] = [{ words: [], slips: 0 }]
  for (const word of typed) {
    const next = suspects.includes(word) ? readingsOf(word, vocabulary) : [{ words: [word], slips: 0 }]
    readings = readings.flatMap((before) => next.map((one) => joined(before, one)))
  }
  const mended = readings.filter((reading) => reading.slips > 0)
  return mended
    .toSorted((one, other) => one.slips - other.slips)
    .slice(0, TRIED)
    .map(({ words }) => words)
}

const joined = (one: Reading, other: Reading): Reading => ({
  words: [...one.words, ...other.words],
  slips: one.slips + other.slips,
})

/** The nearest known words, then the word itself, which may be a beginning. Few slips fall on a first letter. */
function readingsOf(typed: string, vocabulary: ReadonlySet<string>): readonly Reading[] {
  const near = [...vocabulary]
    .map((word) => ({ words: [word], slips: slips(typed, word), misled: word[0] === typed[0] ? 0 : 1 }))
    .filter((reading) => reading.slips <= tolerance(typed))
    .toSorted((one, other) => one.slips - other.slips || one.misled - other.misled)
  return [...near.slice(0, TRIED_FOR_A_WORD), { words: [typed], slips: 0 }]
}
