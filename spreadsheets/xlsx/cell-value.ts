import type { Cell } from '../cells.ts'
import type { Workbook } from './read-workbook.ts'
import { dateOfSerial } from './serial-date.ts'
import { unescapeText } from './shared-strings.ts'

/** What stands in the XML of a cell. */
export interface RawCell {
  /** `s`: a shared text, `n`: a number, `b`, `e`: an error, `str`: the text of a formula, `inlineStr`, `d`: a date. */
  readonly type: string
  readonly style: number
  readonly value: string
  readonly isFormula: boolean
}

type Value = Pick<Cell, 'kind' | 'text' | 'isPercent' | 'date'>

const plain = (kind: Cell['kind'], text: string): Value => ({ kind, text, isPercent: false })

/** What a cell holds; `undefined` when it is empty. */
export function readValue({ type, style, value, isFormula }: RawCell, book: Workbook): Value | undefined {
  if (value === '') return isFormula && type !== 'str' ? plain('uncomputed', '') : undefined
  if (type === 'n') return numberOf(value, style, book)
  if (type === 'b') return plain('boolean', value === '1' ? 'TRUE' : 'FALSE')
  if (type === 'e') return plain('error', value)
  if (type === 'd')
    return { kind: 'date', text: value, isPercent: false, date: value.replace(/T00:00(:00(\.0+)?)?Z?$/, '') }
  const text = type === 's' ? (book.strings[Number(value)] ?? '') : unescapeText(value)
  return text.trim() === '' ? undefined : plain('text', text)
}

function numberOf(value: string, style: number, { looks, from1904 }: Workbook): Value {
  const look = looks[style] ?? 'number'
  const date = look === 'date' ? dateOfSerial(value, from1904) : undefined
  if (date !== undefined) return { kind: 'date', text: value, isPercent: false, date }
  return { kind: 'number', text: value, isPercent: look === 'percent' }
}
