import type { Cell } from '../cells.ts'
import { meantByDate, readDateText } from './dates-for-numbers.ts'
import type { Damage } from './number-reading.ts'

/** What a spreadsheet did to a number, and what may have been typed. */
interface Found {
  readonly damage: Damage
  readonly meant: readonly string[]
}

const found = (damage: Damage, meant: readonly string[] = []): Found => ({ damage, meant })

/** A whole number from here on has more digits than a spreadsheet keeps. */
const TOO_LONG = 1e15

/** What happened to the number of a cell, if something did. */
export function findDamage({ kind, text, date }: Cell): Found | undefined {
  if (kind === 'error') return found('ERROR')
  if (kind === 'uncomputed') return found('UNCOMPUTED')
  if (kind === 'date') return found('DATE', meantByDate(date ?? ''))
  if (kind === 'number') return Math.abs(Number(text)) >= TOO_LONG ? found('DIGITS') : undefined
  return kind === 'text' ? findInText(text.trim()) : undefined
}

/** In French and in English, as Excel writes them. */
const ERRORS = /^#(REF|DIV\/0|N\/A|VALUE|VALEUR|NAME|NOM|NUM|NOMBRE|NULL|NUL|SPILL|PROPAGATION|CALC|CALCUL)[!?]?$/i

function findInText(text: string): Found | undefined {
  if (ERRORS.test(text)) return found('ERROR')
  if (/^#{2,}$/.test(text)) return found('NARROW')
  if (/^[-+]?\d+([.,]\d+)?e[-+]?\d+$/i.test(text)) return found('SCIENTIFIC')
  const date = readDateText(text)
  return date === undefined ? undefined : found('DATE', meantByDate(date))
}
