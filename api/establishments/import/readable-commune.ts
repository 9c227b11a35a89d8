import { foldedWords } from './fold.ts'

const ARTICLES = new Set(['LE', 'LA', 'LES'])
const SMALL_WORDS = new Set([
  'A',
  'AU',
  'AUX',
  'D',
  'DE',
  'DES',
  'DU',
  'EN',
  'ET',
  'L',
  'LA',
  'LE',
  'LES',
  'SOUS',
  'SUR',
])

/** « ST OUEN L AUMONE » → « Saint-Ouen-l'Aumone ». Accents are lost: prefer the official name. */
export function readableCommune(raw: string): string {
  const words = foldedWords(withoutCedex(raw))
  const text = words.map((word, rank) => (rank === 0 ? capital(word) : caseOf(word))).join('-')
  const [first = ''] = words
  if (words.length < 2) return text
  if (ARTICLES.has(first)) return text.replace('-', ' ')
  return text.replace(/(^|-)(L|D|l|d)-/g, "$1$2'")
}

/** A commune as the post writes it, less the mention of its special sorting office. */
export const withoutCedex = (raw: string): string => raw.replace(/\s+cedex(\s+\d+)?\s*$/i, '')

const caseOf = (word: string) => (SMALL_WORDS.has(word) ? word.toLowerCase() : capital(word))

const capital = (word: string) => word.charAt(0) + word.slice(1).toLowerCase()
