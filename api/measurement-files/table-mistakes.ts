/** What is wrong around the values of a sheet: its titles, and cells that were made one. Pure. */
import type { Merge, Row, Sheet } from '#spreadsheets/cells.ts'
import { columnName, placeName } from '#spreadsheets/place.ts'
import type { Reader } from '../say.ts'
import { COLUMNS, type Column, columnTitled, titleOf } from './columns.ts'
import type { FileMistake, Said } from './mistake.ts'
import { short } from './read-number-cell.ts'

/** More than anybody mends: the first ones are told. */
const MOST_TITLES = 100
const MOST_MERGES = 200

/** A sheet of values: its titles, and the rows under them. */
export interface Table {
  readonly sheet: Sheet
  readonly header: Row
  readonly columns: ReadonlyMap<number, Column>
  readonly rows: readonly Row[]
}

/** Titles that are not known, given twice, or missing above values. */
export function checkTitles(reader: Reader, { sheet, header, columns, rows }: Table): FileMistake[] {
  const titles = COLUMNS.map((column) => titleOf(reader, column)).join(', ')
  const wrong = ({ column }: { readonly column: number }, said: Said): FileMistake => {
    const { name, cell } = { name: sheet.name, cell: placeName({ column, row: header.number }) }
    return { sheet: name, line: header.number, column: null, cell, said }
  }
  const titled = header.cells.flatMap((cell) => {
    if (columns.has(cell.column)) return []
    const twin = columnTitled(cell.text)
    if (!twin)
      return wrong(cell, { text: 'measurement-file.unknown-column', values: { title: short(cell.text), titles } })
    const first = [...columns].find(([, column]) => column === twin)?.[0] ?? 0
    const values = { title: short(cell.text), first: columnName(first), second: columnName(cell.column) }
    return wrong(cell, { text: 'measurement-file.column-twice', values })
  })
  const known = new Set(header.cells.map(({ column }) => column))
  const bare = new Map(rows.flatMap(({ cells }) => cells).map((cell) => [cell.column, cell]))
  const untitled = [...bare.values()]
    .filter(({ column }) => !known.has(column))
    .toSorted((one, other) => one.column - other.column)
    .map((cell) => wrong(cell, { text: 'measurement-file.untitled-column', values: { titles } }))
  return [...titled, ...untitled].slice(0, MOST_TITLES)
}

/** Cells that were made one, and the mistake that it is. */
export interface Merged {
  readonly merge: Merge
  readonly mistake: FileMistake
}

/** The cells made one among the values and their titles. */
export const mergesOf = ({ sheet, header, columns }: Table): Merged[] =>
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
