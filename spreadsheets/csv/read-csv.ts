import { CsvError, parse } from 'csv-parse/sync'
import type { Cell, Row, Sheet } from '../cells.ts'
import type { Limits } from '../limits.ts'
import { placeName } from '../place.ts'
import { Refusal } from '../refusal.ts'
import { decode } from './decode.ts'
import { detectSeparator, readSeparatorLine } from './separator.ts'

/** Longer, and a quotation mark was left open. */
const LONGEST_RECORD = 1_000_000

/** Reads a CSV. Its cells are all text; lines are numbered as a spreadsheet shows them, a text on several lines being one. */
export function readCsv(bytes: Uint8Array, name: string, limits: Limits): Sheet {
  const text = decode(bytes)
  const told = readSeparatorLine(text)
  const body = text.slice(told?.length ?? 0)
  const rows = parseRecords(body, told?.separator ?? detectSeparator(body), limits)
    .map(rowOf)
    .filter(({ cells }) => cells.length > 0)
  if (rows.length === 0) throw new Refusal('EMPTY')
  return { name, isHidden: false, rows, merges: [] }
}

function parseRecords(text: string, delimiter: string, limits: Limits): string[][] {
  let [records, cells] = [0, 0]
  const count = (record: string[]) => {
    records += 1
    cells += record.length
    if (cells > limits.cells) throw new Refusal('TOO_MANY_CELLS')
    return record
  }
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      relax_quotes: true,
      max_record_size: LONGEST_RECORD,
      on_record: count,
    })
  } catch (error) {
    throw error instanceof CsvError ? new Refusal('OPEN_QUOTE', records + 1) : error
  }
}

const rowOf = (record: readonly string[], index: number): Row => ({
  number: index + 1,
  cells: record.flatMap((text, column) => (text.trim() === '' ? [] : [cellOf(text, column, index + 1)])),
})

const cellOf = (text: string, column: number, row: number): Cell => ({
  place: placeName({ column, row }),
  column,
  row,
  kind: 'text',
  text: withoutGuard(text),
  isFormula: false,
  isPercent: false,
})

/** The apostrophe that `writeCsv` puts before what a spreadsheet would run. */
const withoutGuard = (text: string) => text.replace(/^'(?=[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20])/, '')
