/** Takes people out of texts. Pure. */

const EMAIL = /[^\s<>(),;:"'«»[\]]+@[^\s<>(),;:"'«»[\]]+\.[\p{L}]{2,}/gu
/** French numbers however they are typed, and international ones. */
const PHONE = /(?<![\p{L}\d])(?:\+\d{1,3}[\s.-]?(?:\(0\)[\s.-]?)?|0)[1-9](?:[\s.-]?\d{2}){4}(?!\d)/gu
const TITLES = String.raw`(?:M\.|Mr\.?|Mme|Mlle|Mmes|MM\.|Dr\.?|Pr\.?|Me|Monsieur|Madame|Mademoiselle|Docteur|Professeur|Maître)`
const LETTER = String.raw`[\p{L}\p{M}\d]`

/** What masks the people it was made for: their names, and any address or number through which somebody is reached. */
export interface Mask {
  readonly hide: (text: string) => string
  /** How many times something was hidden. */
  readonly count: () => number
}

/**
 * Hides people by their full name, in either order, with an initial, or by their surname after « Mme » and the like. The
 * stand-in is what is read instead.
 */
export function createMask(names: readonly string[], standIn: string): Mask {
  let hidden = 0
  const patterns = [EMAIL, PHONE, ...patternOf(names)]
  const replace = () => {
    hidden += 1
    return standIn
  }
  return {
    hide: (text) => patterns.reduce((rest, pattern) => rest.replace(pattern, replace), text.normalize('NFC')),
    count: () => hidden,
  }
}

/** One pattern for all the names: a text is read once, however many people there are. The longest ways come first. */
function patternOf(names: readonly string[]): RegExp[] {
  const ways = [...new Set(names.flatMap(waysToWrite))].toSorted((one, other) => other.length - one.length)
  if (ways.length === 0) return []
  return [new RegExp(`(?<!${LETTER})(?:${TITLES}\\s+)?(?:${ways.join('|')})(?!${LETTER})`, 'gu')]
}

/** « Claire Dubois », « Dubois Claire », « C. Dubois », « Mme Dubois », in capitals too. A name of one word is hidden as it is. */
function waysToWrite(name: string): string[] {
  const words = name
    .normalize('NFC')
    .replace(new RegExp(`^${TITLES}\\s+`, 'iu'), '')
    .split(/\s+/)
    .filter((word) => word !== '')
  const [first, ...rest] = words
  if (!first || !isName(words)) return []
  const capitals = rest.map((word) => word.toUpperCase())
  return [waysOf(first, rest), waysOf(first, capitals), waysOf(first.toUpperCase(), capitals)].flat()
}

function waysOf(first: string, rest: readonly string[]): string[] {
  const start = escaped(first)
  if (rest.length === 0) return [start]
  const end = rest.map(escaped).join('\\s+')
  const initial = first.match(/^\p{L}/u)?.[0]
  return [
    `${start}\\s+${end}`,
    `${end}\\s+${start}`,
    `(?<=${TITLES}\\s)${end}`,
    ...(initial ? [`${initial}\\.\\s*${end}`] : []),
  ]
}

/** « Sa présidente » says a place and not a person: hiding it would spoil texts. A letter or two hide too much. */
const isName = (words: readonly string[]): boolean =>
  words.every((word) => /^\p{Lu}/u.test(word) || /^(?:de|du|des|d’|le|la|van|von|el|al|ben)$/iu.test(word)) &&
  words.join('').length > 2

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/['’]/g, "['’]")
