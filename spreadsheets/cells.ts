/** A table as its file holds it: cells with their place, nothing guessed, nothing rounded. */

/** What a file says a cell is. A CSV says nothing: its cells are all text. */
export type CellKind =
  | 'text'
  /** Written as a number, and shown as one. */
  | 'number'
  /** Written as a number, and shown as a date or a time: what Excel makes of « 1.2 ». */
  | 'date'
  | 'boolean'
  /** « #REF! » and the like. */
  | 'error'
  /** A formula whose result is not in the file. */
  | 'uncomputed'

/** One cell that holds something. */
export interface Cell {
  /** As people call it: « B7 ». */
  readonly place: string
  /** From 0. */
  readonly column: number
  /** From 1, as people count. */
  readonly row: number
  readonly kind: CellKind
  /** Exactly what the file holds: a number is not rounded, and a text keeps its spaces. */
  readonly text: string
  /** Whether it is computed from others. */
  readonly isFormula: boolean
  /** Whether a number is shown as a percentage: « 0.12 » in the file, « 12 % » on the screen. */
  readonly isPercent: boolean
  /** What a `date` shows: « 2026-02-01 », « 2026-02-01T09:30 », « 09:30 ». */
  readonly date?: string
}

/** A line that holds something; the numbers of empty ones are skipped. */
export interface Row {
  /** From 1, as people count. */
  readonly number: number
  readonly cells: readonly Cell[]
}

/** Cells that were made one: only the first holds a value. */
export interface Merge {
  /** As people call it: « B7:D7 ». */
  readonly place: string
  readonly top: number
  readonly bottom: number
  readonly left: number
  readonly right: number
}

/** One sheet; a CSV is one. */
export interface Sheet {
  readonly name: string
  readonly isHidden: boolean
  readonly rows: readonly Row[]
  readonly merges: readonly Merge[]
}

/** The merge that covers a place, if one does. */
export const mergeOver = (sheet: Sheet, column: number, row: number): Merge | undefined =>
  sheet.merges.find(({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right)
