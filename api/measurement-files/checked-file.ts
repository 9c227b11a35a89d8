import type { Cell } from '#db/cells.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { MeasurementRow } from '#db/measurements.ts'
import type { Entry } from '../measurements/entry.ts'
import type { Warning } from '../measurements/warning.ts'
import type { Column } from './columns.ts'
import type { FileMistake } from './mistake.ts'

/** What comes of a line that says something. */
export type LineOutcome = 'ADDED' | 'CORRECTED' | 'UNCHANGED' | 'WRONG'

/** A line of a file, judged. */
export interface CheckedLine {
  readonly sheet: string
  readonly line: number
  readonly outcome: LineOutcome
  readonly indicator: IndicatorRow | undefined
  readonly cell: Cell | undefined
  readonly entry: Entry
  /** Whether all that it says could be read. */
  readonly isRead: boolean
  /** The latest version of its cell, if it has any. */
  readonly latest: MeasurementRow | undefined
  readonly mistakes: readonly FileMistake[]
  readonly warnings: readonly Warning[]
  readonly doubtful: readonly Column[]
}

/** A file of values, judged: nothing of it is written yet. */
export interface CheckedFile {
  readonly kind: 'checked'
  readonly token: string
  /** How many lines say nothing. */
  readonly empty: number
  /** All that is wrong, in the titles then line by line. */
  readonly mistakes: readonly FileMistake[]
  readonly lines: readonly CheckedLine[]
}

/** How many lines come to an outcome. */
export const countOf = ({ lines }: CheckedFile, wanted: LineOutcome): number =>
  lines.filter(({ outcome }) => outcome === wanted).length
