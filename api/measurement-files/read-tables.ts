import type { Cell, Merge, Row, Sheet } from '#spreadsheets/cells.ts'
import { columnName, placeName } from '#spreadsheets/place.ts'
import type { Reader } from '../say.ts'
import { COLUMNS, type Column, columnTitled, titleOf } from './columns.ts'
import type { FileMistake, Said } from './mistake.ts'

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
/** More cells made one than anybody mends: the first ones are told. */
const MOST_MERGES = 200

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
    mistakes: [...checkHeader(reader, table), ...merges.map(({ mistake }) => mistake)],
  }
}

interface Table {
  readonly sheet: Sheet
  readonly header: Row
  readonly columns: ReadonlyMap<number, Column>
  readonly rows: readonly Row[]
}

function isHeader({ cells }: Row): boolean {
  const titled = cells.map(({ text }) => columnTitled(text))
  return titled.includes('indicator') && titled.includes('period')
}

/** Titles that are not known, given twice, or missing above values. */
function checkHeader(reader: Reader, { sheet, header, columns, rows }: Table): FileMistake[] {
  const titles = COLUMNS.map((column) => titleOf(reader, column)).join(', ')
  const wrong = ({ column }: { readonly column: number }, said: Said): FileMistake => {
    const { name, cell } = { name: sheet.name, cell: placeName({ column, row: header.number }) }
    return { sheet: name, line: header.number, column: null, cell, said }
  }
  const titled = header.cells.flatMap((cell) => {
    if (columns.has(cell.column)) return []
    const twin = columnTitled(cell.text)
    if (!twin) return wrong(cell, { text: 'measurement-file.unknown-column', values: { title: cell.text, titles } })
    const first = [...columns].find(([, column]) => column === twin)?.[0] ?? 0
    const values = { title: cell.text, first: columnName(first), second: columnName(cell.column) }
    return wrong(cell, { text: 'measurement-file.column-twice', values })
  })
  const known = new Set(header.cells.map(({ column }) => column))
  const bare = new Map(rows.flatMap(({ cells }) => cells).map((cell) => [cell.column, cell]))
  const untitled = [...bare.values()]
    .filter(({ column }) => !known.has(column))
    .toSorted((one, other) => one.column - other.column)
    .map((cell) => wrong(cell, { text: 'measurement-file.untitled-column', values: { titles } }))
  return [...titled, ...untitled]
}

interface Merged {
  readonly merge: Merge
  readonly mistake: FileMistake
}

/** The cells made one among the values and their titles. */
const mergesOf = ({ sheet, header, columns }: Table): Merged[] =>
  sheet.merges
    .filter(
      ({ bottom, left, right }) => bottom >= header.number && columns.keys().some((at) => left <= at && at <= right),
    )
    .slice(0, MOST_MERGES)
    .map((merge) => ({
      merge,
      mistake: {
        sheet: sheet.name,
        line: Math.max(merge.top, header.number),
        column: columns.get(merge.left) ?? null,
        cell: placeName({ column: merge.left, row: merge.top }),
        said: { text: 'measurement-file.merged', values: { cells: merge.place } },
      },
    }))

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
