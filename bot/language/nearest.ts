import { distance } from 'fastest-levenshtein'

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

/** The known word nearest to one that is not known; `undefined` when none is near enough to be meant. */
export function nearest(word: string, known: Iterable<string>): string | undefined {
  let best: { readonly candidate: string; readonly slips: number } | undefined
  for (const candidate of new Set(known)) {
    const slips = swapped(word, candidate) ? 1 : distance(word, candidate)
    if (slips <= tolerance(word) && slips < (best?.slips ?? Number.POSITIVE_INFINITY)) best = { candidate, slips }
  }
  return best?.candidate
}
