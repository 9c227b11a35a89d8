import { distance } from 'fastest-levenshtein'
import { foldedWords } from './fold.ts'

/** How many letters may be wrong: one in a short word, two in a longer one. */
const tolerance = (word: string) => (word.length < 4 ? 0 : word.length < 7 ? 1 : 2)

/** Two neighbouring letters swapped are one slip, not two. */
const swapped = (word: string, other: string) =>
  word.length === other.length &&
  [...word].some((_letter, index) => {
    const letters = [...word]
    letters.splice(
      index,
      2,
      ...word
        .slice(index, index + 2)
        .split('')
        .reverse(),
    )
    return letters.join('') === other
  })

/** The known words near to one that is not known, the nearest first, at most three. */
export const nearestAll = (word: string, known: Iterable<string>): readonly string[] =>
  [...new Set(known)]
    .map((candidate) => ({ candidate, slips: slipsBetween(word, candidate) }))
    .filter(({ slips }) => slips <= tolerance(word))
    .toSorted((one, other) => one.slips - other.slips)
    .slice(0, MOST)
    .map(({ candidate }) => candidate)

/** As many as one chooses between at a glance. */
const MOST = 3

const slipsBetween = (word: string, candidate: string): number =>
  swapped(word, candidate) ? 1 : distance(word, candidate)

/** The known word nearest to one that is not known; `undefined` when none is near enough to be meant. */
export const nearest = (word: string, known: Iterable<string>): string | undefined => nearestAll(word, known)[0]

/** How many letters are wrong in words, had a name been meant; `undefined` when one of them is no word of it. */
function slipsIn(words: readonly string[], name: string): number | undefined {
  const known = foldedWords(name)
  const slips = words.map((word) => {
    if (known.some((each) => each.startsWith(word))) return 0
    const near = nearest(word, known)
    return near === undefined ? undefined : slipsBetween(word, near)
  })
  return slips.some((each) => each === undefined)
    ? undefined
    : slips.reduce<number>((sum, each) => sum + (each ?? 0), 0)
}

/** The names that words, whole or begun or misspelt, may mean: the likeliest first, at most three. */
export const nearNames = (words: readonly string[], names: Iterable<string>): readonly string[] =>
  words.length === 0
    ? []
    : [...new Set(names)]
        .flatMap((name) => {
          const slips = slipsIn(words, name)
          return slips === undefined ? [] : [{ name, slips }]
        })
        .toSorted((one, other) => one.slips - other.slips)
        .slice(0, MOST)
        .map(({ name }) => name)
