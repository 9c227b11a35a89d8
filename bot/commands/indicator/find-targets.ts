import type { IndicatorPartsFragment } from '../../generated/operations.ts'
import { foldedWords, holdsWords } from '../../language/fold.ts'
import { nearNames } from '../../language/nearest.ts'
import { type Target, targetsOf } from './target.ts'

/** What the words of a person mean among what they may log. */
export type Found =
  | { readonly kind: 'one'; readonly target: Target }
  | { readonly kind: 'many'; readonly targets: readonly Target[] }
  | { readonly kind: 'no-part'; readonly targets: readonly [Target, ...Target[]]; readonly typed: string }
  | { readonly kind: 'near'; readonly names: readonly [string, ...string[]] }
  | { readonly kind: 'none' }

type Indicators = readonly IndicatorPartsFragment[]

/**
 * Finds the indicators whose name holds each word, or a word that begins so, and the cell that the other words name: a group, a
 * site; failing that, the experiment, since the same name may stand in many. Pure.
 */
export function findTargets(indicators: Indicators, name: string, period?: string): Found {
  const words = foldedWords(name)
  if (words.length === 0) return { kind: 'none' }
  const targets = indicators.flatMap((indicator) => targetsOf(indicator, period ?? indicator.duePeriod))
  const [one, ...others] = preferred(targets, words)
  if (one && others.length === 0) return { kind: 'one', target: one }
  if (one) return { kind: 'many', targets: [one, ...others] }
  const near = findNear(indicators, words)
  return near.kind === 'none' ? (findWithoutPart(targets, words, name) ?? near) : near
}

/** The indicator whose name begins a line and whose parts are named by none of the words that follow: « bénéficiaires enfants ». */
function findWithoutPart(targets: readonly Target[], words: readonly string[], name: string): Found | undefined {
  const typed = name.trim().split(/\s+/)
  const asTyped = typed.length === words.length ? typed : words
  for (let length = words.length - 1; length > 0; length -= 1) {
    const [one, ...others] = targets.filter(({ indicator }) => holdsWords(indicator.name, words.slice(0, length)))
    const isOne = others.every(({ indicator }) => indicator.id === one?.indicator.id)
    if (one && isOne && others.length > 0)
      return { kind: 'no-part', targets: [one, ...others], typed: asTyped.slice(length).join(' ') }
  }
  return undefined
}

/** By what more is looked at, as long as nothing is found. */
const texts: readonly ((target: Target) => string)[] = [
  ({ indicator }) => indicator.name,
  ({ indicator, site, group }) => [indicator.name, group?.label, site?.name].join(' '),
  ({ indicator, site, group }) => [indicator.name, group?.label, site?.name, indicator.experiment.title].join(' '),
]

function preferred(targets: readonly Target[], words: readonly string[]): readonly Target[] {
  // A site or a group does not name an indicator by itself.
  const named = targets.filter(({ indicator }) => words.some((word) => holdsWords(indicator.name, [word])))
  const matches = texts.map((textOf) => named.filter((target) => holdsWords(textOf(target), words))).find(isFound) ?? []
  const exact = matches.filter(({ indicator }) => foldedWords(indicator.name).join(' ') === words.join(' '))
  const pointed = matches.filter((target) => isPointed(target, words))
  return [exact, pointed, matches].find(isFound) ?? []
}

const isFound = (found: readonly Target[]): boolean => found.length > 0

/** Whether the words name the site and the group themselves, all that there are. */
function isPointed({ site, group }: Target, words: readonly string[]): boolean {
  const parts = [site?.name, group?.label].filter((part) => part !== undefined)
  return parts.length > 0 && parts.every((part) => words.some((word) => holdsWords(part, [word])))
}

/** The names that words misspelt may mean. */
function findNear(indicators: Indicators, words: readonly string[]): Found {
  const [first, ...others] = nearNames(
    words,
    indicators.map(({ name }) => name),
  )
  return first === undefined ? { kind: 'none' } : { kind: 'near', names: [first, ...others] }
}
