/** The identifiers of French establishments: how each is normalised and checked. Pure. */

/** `doubt` marks a value kept although its check digit fails: people should look, nobody is stopped. */
export type IdentifierCheck =
  | { readonly valid: true; readonly value: string; readonly doubt?: 'CHECKSUM' }
  | { readonly valid: false; readonly reason: 'MALFORMED' | 'CHECKSUM' }

const UAI_LETTERS = 'ABCDEFGHJKLMNPRSTUVWXYZ'
const LA_POSTE_SIREN = '356000000'
const LA_POSTE_HEAD_OFFICE = '35600000000048'

/** Removes the spaces, dots and dashes people type inside identifiers, and puts letters in capitals. */
const normaliseIdentifier = (raw: string): string => raw.replace(/[\s.-]/g, '').toUpperCase()

/** FINESS: a failed key is a doubt, never a refusal, since no official text states the rule. */
export function checkFiness(raw: string): IdentifierCheck {
  const value = normaliseIdentifier(raw)
  if (!/^(\d{2}|2[AB])\d{7}$/.test(value)) return { valid: false, reason: 'MALFORMED' }
  const digits = value.replace('A', '1').replace('B', '2')
  return hasLuhnKey(digits) ? { valid: true, value } : { valid: true, value, doubt: 'CHECKSUM' }
}

/** UAI: seven digits, and the letter they call for. */
export const checkUai = (raw: string): IdentifierCheck =>
  check(raw, /^\d{7}[A-HJ-NPR-Z]$/, (uai) => UAI_LETTERS[Number(uai.slice(0, 7)) % 23] === uai[7])

/** SIREN: nine digits with a Luhn key. */
export const checkSiren = (raw: string): IdentifierCheck => check(raw, /^\d{9}$/, hasLuhnKey)

/** SIRET: a SIREN and five more digits; La Poste's offices follow a rule of their own. */
export const checkSiret = (raw: string): IdentifierCheck =>
  check(raw, /^\d{14}$/, (siret) => hasLuhnKey(siret.slice(0, 9)) && hasSiretKey(siret))

/** RNA, the number of an association: `W` and nine characters, without a check digit. */
export const checkRna = (raw: string): IdentifierCheck => check(raw, /^W(\d{2}|2[AB])\d{7}$/)

/** The INSEE code of a commune, which is not its postcode. */
export const checkInseeCode = (raw: string): IdentifierCheck => check(raw, /^(\d{2}|2[AB])\d{3}$/)

/** A French postcode, CEDEX included. */
export const checkPostcode = (raw: string): IdentifierCheck => check(raw, /^(0[1-9]|[1-9]\d)\d{3}$/)

function check(raw: string, format: RegExp, hasKey = (_value: string) => true): IdentifierCheck {
  const value = normaliseIdentifier(raw)
  if (!format.test(value)) return { valid: false, reason: 'MALFORMED' }
  return hasKey(value) ? { valid: true, value } : { valid: false, reason: 'CHECKSUM' }
}

function hasSiretKey(siret: string): boolean {
  const isLaPosteOffice = siret.startsWith(LA_POSTE_SIREN) && siret !== LA_POSTE_HEAD_OFFICE
  return isLaPosteOffice ? sum([...siret].map(Number)) % 5 === 0 : hasLuhnKey(siret)
}

const hasLuhnKey = (digits: string): boolean =>
  sum([...digits].reverse().map((digit, rank) => luhnValue(Number(digit), rank))) % 10 === 0

function luhnValue(digit: number, rank: number): number {
  if (rank % 2 === 0) return digit
  return digit > 4 ? digit * 2 - 9 : digit * 2
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
