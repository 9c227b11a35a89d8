/** The names of cells: « B7 » is the second column of the seventh line. */

/** A column and a line; columns from 0, lines from 1. */
export interface Place {
  readonly column: number
  readonly row: number
}

/** The letters of a column: 0 is A, 26 is AA. */
export const columnName = (column: number): string =>
  (column >= 26 ? columnName(Math.floor(column / 26) - 1) : '') + String.fromCharCode(65 + (column % 26))

/** How people call a cell. */
export const placeName = ({ column, row }: Place): string => `${columnName(column)}${row}`

/** Reads « B7 » or « $B$7 »; `undefined` when it is not the name of a cell. */
export function readPlace(name: string): Place | undefined {
  const [, letters = '', row = ''] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(name) ?? []
  if (letters === '') return undefined
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { column, row: Number(row) }
}
