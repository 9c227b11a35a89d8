import type { Cell, Row, Sheet } from '#spreadsheets/cells.ts'
import { placeName } from '#spreadsheets/place.ts'
import type { Reader } from '../say.ts'
import { type Column, columnTitled } from './columns.ts'
import type { FileMistake, Said } from './mistake.ts'
import { checkTitles, type Merged, mergesOf, type Table } from './table-mistakes.ts'

/** A line of values, its cells under the columns of their titles. */
export interface Line {
  readonly sheet: string
  readonly line: number
  readonly cells: ReadonlyMap<Column, Cell>
  /** A mistake about this line, in a column or not. */
  readonly wrong: (column: Column | null, said: Said) => FileMistake
  /** What keeps it from being read: cells that were made one. */
  readonly merged: readonly FileMistake[]
}

/** The lines of values of a file, and what is wrong around them. */
export interface Tables {
  readonly lines: readonly Line[]
  readonly mistakes: readonly FileMistake[]
}

/** How far down titles may stand, under a heading. */
const FIRST_LINES = 30

/** Finds the values of a file: the sheets that are shown and have titles. None when no sheet has. */
export function readTables(reader: Reader, sheets: readonly Sheet[]): Tables | undefined {
  const tables = sheets.filter(({ isHidden }) => !isHidden).flatMap((sheet) => tableOf(reader, sheet) ?? [])
  if (tables.length === 0) return undefined
  return {
    lines: tables.flatMap(({ lines }) => lines),
    mistakes: tables.flatMap(({ mistakes }) => mistakes),
  }
}

function tableOf(reader: Reader, sheet: Sheet): Tables | undefined {
  const at = sheet.rows.slice(0, FIRST_LINES).findIndex(isHeader)
  const header = sheet.rows[at]
  if (!header) return undefined
  const columns = new Map<number, Column>()
  for (const { column, text } of header.cells) {
    const titled = columnTitled(text)
    if (titled && !columns.values().some((each) => each === titled)) columns.set(column, titled)
  }
  const rows = sheet.rows.slice(at + 1)
  const table: Table = { sheet, header, columns, rows }
  const merges = mergesOf(table)
  return {
    lines: rows.flatMap((row) => lineOf(table, row, merges)),
    mistakes: [...checkTitles(reader, table), ...merges.map(({ mistake }) => mistake)],
  }
}

function isHeader({ cells }: Row): boolean {
  const titled = cells.map(({ text }) => columnTitled(text))
  return titled.includes('indicator') && titled.includes('period')
}

function lineOf({ sheet, columns }: Table, row: Row, merges: readonly Merged[]): Line[] {
  const cells = new Map(
    row.cells.flatMap((cell) => {
      const column = columns.get(cell.column)
      return column ? [[column, cell] as const] : []
    }),
  )
  if ([...cells.keys()].every((column) => column === 'comment')) return []
  const places = new Map([...columns].map(([at, column]) => [column, placeName({ column: at, row: row.number })]))
  const wrong = (column: Column | null, said: Said): FileMistake => {
    return { sheet: sheet.name, line: row.number, column, cell: (column && places.get(column)) ?? null, said }
  }
  const merged = merges.filter(({ merge }) => merge.top <= row.number && row.number <= merge.bottom)
  return [{ sheet: sheet.name, line: row.number, cells, wrong, merged: merged.map(({ mistake }) => mistake) }]
}
