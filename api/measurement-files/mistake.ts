import type { Mistake } from '../measurements/entry.ts'
import type { Column } from './columns.ts'

/** What a sentence is made of. */
export type Said = Pick<Mistake, 'text' | 'values' | 'measurement'>

/** Something wrong in a file, and where. */
export interface FileMistake {
  readonly sheet: string
  /** From 1, as people count. */
  readonly line: number
  readonly column: Column | null
  /** « F7 », when its column is in the file. */
  readonly cell: string | null
  readonly said: Said
}
