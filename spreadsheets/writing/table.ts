/** A table to be written: what CSV and XLSX are both made from. */

/** What a cell holds; a decimal is exact, as text in plain notation; a date is « 2026-02-01 ». */
export type Value = string | boolean | null | { readonly decimal: string } | { readonly date: string }

/** A column and the words at its head. */
export interface Column {
  readonly header: string
  /** In characters; the width of what it holds when it is not said. */
  readonly width?: number
}

/** One table: a file of CSV, or a sheet of a workbook. */
export interface Table {
  readonly name: string
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly Value[])[]
}
