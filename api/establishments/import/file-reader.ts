import type { EstablishmentInput } from './establishment-input.ts'
import type { LineChecks } from './line-checks.ts'
import type { FindPlace } from './places.ts'

/** How one layout is read: the columns it cannot do without, and what one line of it says. */
export interface FileReader {
  readonly columns: readonly string[]
  /** The column that tells two lines apart. */
  readonly keyColumn: string
  /** An establishment, or nothing when the line is not of the kinds we look for. */
  readonly read: (line: LineChecks, findPlace: FindPlace) => EstablishmentInput | undefined
}
