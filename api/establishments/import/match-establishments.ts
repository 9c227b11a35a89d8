/**
 * The same place seen by two files: one knows numbers, the other positions. A wrong pair would put
 * a place elsewhere, a missed one only shows twice, so every doubt is left unpaired.
 */
import type { EstablishmentInput } from './establishment-input.ts'
import { foldedWords } from './fold.ts'

type Key = (establishment: EstablishmentInput) => string | undefined
type Pairs = ReadonlyMap<EstablishmentInput, EstablishmentInput>

export interface CompletedPositions {
  /** Every numbered establishment, with the position and telephone it lacked when its pair is known. */
  readonly completed: readonly EstablishmentInput[]
  /** The unnumbered establishments that are nobody's pair. */
  readonly remaining: readonly EstablishmentInput[]
  /** The pairs, from numbered to unnumbered. */
  readonly pairs: Pairs
}

/** Completes numbered establishments with what the unnumbered file knows of the same places. */
export function completePositions(
  numbered: readonly EstablishmentInput[],
  unnumbered: readonly EstablishmentInput[],
): CompletedPositions {
  const pairs = pairUp(numbered, unnumbered)
  const taken = new Set(pairs.values())
  return {
    completed: numbered.map((establishment) => complete(establishment, pairs.get(establishment))),
    remaining: unnumbered.filter((establishment) => !taken.has(establishment)),
    pairs,
  }
}

/** Same category and commune first; then the same address and name, the same address, the same name. */
function pairUp(numbered: readonly EstablishmentInput[], unnumbered: readonly EstablishmentInput[]): Pairs {
  const pairs = new Map<EstablishmentInput, EstablishmentInput>()
  const taken = new Set<EstablishmentInput>()
  for (const key of [addressAndName, address, name]) {
    for (const [mine, theirs] of pairsBy(key, numbered, unnumbered)) {
      if (pairs.has(mine) || taken.has(theirs)) continue
      pairs.set(mine, theirs)
      taken.add(theirs)
    }
  }
  return pairs
}

/** The pairs of those that are alone, on both sides, to bear their key. */
function pairsBy(key: Key, numbered: readonly EstablishmentInput[], unnumbered: readonly EstablishmentInput[]): Pairs {
  const mine = Map.groupBy(numbered, key)
  const theirs = Map.groupBy(unnumbered, key)
  const pairs = new Map<EstablishmentInput, EstablishmentInput>()
  for (const [value, [one, ...others]] of mine) {
    const [other, ...rest] = (value !== undefined && theirs.get(value)) || []
    if (one && other && others.length === 0 && rest.length === 0) pairs.set(one, other)
  }
  return pairs
}

const addressAndName: Key = (establishment) => join(address(establishment), name(establishment))

/** A street without a number is shared by many places: it says nothing alone. */
const address: Key = (establishment) =>
  /^\d/.test(establishment.address) ? within(establishment, establishment.address) : undefined

const name: Key = (establishment) => {
  const own = foldedWords(establishment.name).filter((word) => !COMMON_WORDS.has(word))
  return own.length === 0 ? undefined : within(establishment, own.join(' '))
}

const COMMON_WORDS = new Set('EHPAD RESIDENCE LE LA LES L DE DU DES D'.split(' '))

const within = ({ category, inseeCode }: EstablishmentInput, text: string) =>
  inseeCode === undefined ? undefined : [category, inseeCode, ...foldedWords(text)].join(' ')

const join = (first: string | undefined, second: string | undefined) =>
  first === undefined || second === undefined ? undefined : `${first} ${second}`

function complete(mine: EstablishmentInput, theirs: EstablishmentInput | undefined) {
  if (!theirs) return mine
  const { latitude, longitude } = mine.latitude === undefined ? theirs : mine
  return { ...mine, latitude, longitude, phone: mine.phone ?? theirs.phone }
}
