import type { EstablishmentInput, PositionInput, RejectedLine } from './establishment-input.ts'
import type { LineChecks } from './line-checks.ts'
import type { FindPlace } from './places.ts'

/** A record of a file: its first line, and its cells under the names of the columns that are read, and only those. */
export interface FileRecord {
  readonly line: number
  readonly cells: ReadonlyMap<string, string>
}

/** Records once told apart. */
export interface RecordReading {
  readonly records: readonly FileRecord[]
  readonly unreadable: readonly RejectedLine[]
}

/** Tells apart the records of a text that begins at this line of the file. */
export type ReadRecords = (text: string, firstLine: number) => RecordReading

/** How one layout is read. */
export interface FileReader {
  /** Learns from the first line of the file how its records are told apart; or says why they cannot be. */
  readonly open: (header: string) => ReadRecords | RejectedLine
  /** The column that tells two lines apart. */
  readonly keyColumn: string
  /** An establishment, a position, or nothing when the line is not of the kinds we look for. */
  readonly read: (line: LineChecks, findPlace: FindPlace) => EstablishmentInput | PositionInput | undefined
}
