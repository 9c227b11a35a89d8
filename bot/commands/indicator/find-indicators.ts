import type { IndicatorPartsFragment } from '../../generated/operations.ts'
import { foldedWords } from '../../language/fold.ts'
import { nearest } from '../../language/nearest.ts'

/** What the words of a person mean among the indicators they may log. */
export type Found =
  | { readonly kind: 'one'; readonly indicator: IndicatorPartsFragment }
  | { readonly kind: 'many'; readonly indicators: readonly IndicatorPartsFragment[] }
  | { readonly kind: 'near'; readonly name: string }
  | { readonly kind: 'none' }

/**
 * Finds the indicators whose name holds each word, or a word that begins so; failing that, whose name and experiment do:
 * the same name may stand in many experiments. Pure.
 */
export function findIndicators(indicators: readonly IndicatorPartsFragment[], name: string): Found {
  const words = foldedWords(name)
  if (words.length === 0) return { kind: 'none' }
  const named = indicators.filter(({ name }) => holds(name, words))
  const matches =
    named.length > 0 ? named : indicators.filter(({ name, experiment }) => holds(`${name} ${experiment.title}`, words))
  const exact = matches.filter((indicator) => foldedWords(indicator.name).join(' ') === words.join(' '))
  const [first, second] = exact.length > 0 ? exact : matches
  if (first && !second) return { kind: 'one', indicator: first }
  if (first) return { kind: 'many', indicators: matches }
  return findNear(indicators, words)
}

const holds = (text: string, words: readonly string[]): boolean => {
  const known = foldedWords(text)
  return words.every((word) => known.some((candidate) => candidate.startsWith(word)))
}

/** Mends each unknown word by the nearest known one. */
function findNear(indicators: readonly IndicatorPartsFragment[], words: readonly string[]): Found {
  const known = indicators.flatMap(({ name }) => foldedWords(name))
  const mended = words.map((word) => (known.some((each) => each.startsWith(word)) ? word : nearest(word, known)))
  if (mended.some((word) => word === undefined)) return { kind: 'none' }
  const match = indicators.find(({ name }) => holds(name, mended as readonly string[]))
  return match ? { kind: 'near', name: match.name } : { kind: 'none' }
}
