import type { Cell } from '../cells.ts'
import { placeName, readPlace } from '../place.ts'
import { type RawCell, readValue } from './cell-value.ts'
import type { Workbook } from './read-workbook.ts'
import type { Attributes, XmlReader } from './read-xml.ts'

/** Reads the cells of a sheet as its XML comes. Some writers leave places out: a cell then follows the one before. */
export function createCellReader(book: Workbook, take: (cell: Cell) => void): Required<XmlReader> {
  let at = { column: -1, row: 0 }
  let raw: RawCell | undefined
  let [isValue, isPhonetic] = [false, false]
  const starts: Record<string, (attributes: Attributes) => void> = {
    row: ({ r }) => {
      at = { column: -1, row: r === undefined ? at.row + 1 : Number(r) }
    },
    c: ({ r = '', t = 'n', s = '0' }) => {
      at = readPlace(r) ?? { ...at, column: at.column + 1 }
      raw = { type: t, style: Number(s), value: '', isFormula: false }
    },
    f: () => {
      if (raw) raw = { ...raw, isFormula: true }
    },
    rPh: () => {
      isPhonetic = true
    },
  }
  return {
    open(name, attributes) {
      isValue = name === 'v' || (name === 't' && !isPhonetic)
      starts[name]?.(attributes)
    },
    text(piece) {
      if (raw && isValue) raw = { ...raw, value: raw.value + piece }
    },
    close(name) {
      isValue = false
      if (name === 'rPh') isPhonetic = false
      if (name !== 'c' || !raw) return
      const value = readValue(raw, book)
      if (value) take({ place: placeName(at), ...at, ...value, isFormula: raw.isFormula })
      raw = undefined
    },
  }
}
