import type { Cell } from '#spreadsheets/cells.ts'
import { findDamage } from '#spreadsheets/numbers/find-damage.ts'
import type { NumberReading } from '#spreadsheets/numbers/number-reading.ts'
import { readNumber } from '#spreadsheets/numbers/read-number.ts'
import type { Said } from './mistake.ts'

/** A number that was read, nothing, or what is wrong with what is written there. */
export type NumberCell =
  | { readonly value: string | null; readonly unit: string | null; readonly mayBeThousands: boolean }
  | { readonly said: Said }

/** What a decimal of the contract may have. */
const DECIMAL = /^-?\d{1,30}(\.\d{1,20})?$/

/** Reads the number of a cell; damage done by a spreadsheet is told from what is not a number. Pure. */
export function readNumberCell(cell: Cell | undefined): NumberCell {
  const reading = readNumber(cell)
  const given = cell?.text.trim() ?? ''
  switch (reading.kind) {
    case 'empty':
      return { value: null, unit: null, mayBeThousands: false }
    case 'damaged':
      return { said: damage(reading, cell?.date ? asShown(cell.date) : given) }
    case 'not-a-number':
      return { said: { text: 'measurement-file.not-a-number', values: { given: short(given) } } }
    case 'number':
      return DECIMAL.test(reading.value)
        ? { ...reading, unit: reading.isPercent ? '%' : reading.unit }
        : { said: { text: 'measurement-file.too-long', values: { given: short(given) } } }
  }
}

/** A date as a spreadsheet shows it: « 01/02/2026 ». */
const asShown = (date: string): string => date.replace(/^(\d{4})-(\d{2})-(\d{2})/, '$3/$2/$1').replace('T', ' ')

const damage = ({ damage: kind, meant }: Extract<NumberReading, { kind: 'damaged' }>, given: string): Said => ({
  text: 'measurement-file.damage',
  values: { kind, given: short(given), count: meant.length, first: meant[0] ?? '', second: meant[1] ?? '' },
})

/** The words of a cell; null when it has none. A date is written as it is shown; what a spreadsheet could not compute is wrong. */
export function readTextCell(cell: Cell | undefined): { readonly value: string | null } | { readonly said: Said } {
  if (!cell) return { value: null }
  const found = cell.kind === 'error' || cell.kind === 'uncomputed' ? findDamage(cell) : undefined
  if (found) return { said: damage({ kind: 'damaged', ...found }, cell.text) }
  // What no column of the database can hold.
  const text = (cell.date ?? cell.text).replaceAll('\0', '').replaceAll('\r\n', '\n').toWellFormed().trim()
  return { value: text === '' ? null : text }
}

const LONGEST = 60

/** What was given, short enough for a sentence. */
export const short = (given: string): string => (given.length > LONGEST ? `${given.slice(0, LONGEST - 1)}…` : given)
