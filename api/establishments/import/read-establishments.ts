import type { ImportFormat } from '../../generated/resolvers.ts'
import { communeNames } from './commune-names.ts'
import { type CsvLine, readCsvLines, unreadableLine } from './csv-lines.ts'
import { educationColleges } from './education-colleges.ts'
import type { ImportReading, RejectedLine } from './establishment-input.ts'
import type { FileReader } from './file-reader.ts'
import { finessWithNumbers } from './finess-with-numbers.ts'
import { finessWithoutNumbers } from './finess-without-numbers.ts'
import { createFindPlace } from './places.ts'
import { readRows } from './read-rows.ts'

const READERS: Readonly<Record<ImportFormat, FileReader>> = {
  EDUCATION_COLLEGES: educationColleges,
  FINESS_WITH_NUMBERS: finessWithNumbers,
  FINESS_WITHOUT_NUMBERS: finessWithoutNumbers,
}

/**
 * Reads a file of establishments. Bad lines are told and never stop the good ones; a line with two
 * faults is told twice. Communes are written under their official names.
 */
export function readEstablishments(format: ImportFormat, csv: string): ImportReading {
  const reader = READERS[format]
  const { lines, unreadable } = readCsvLines(csv)
  const [header, ...rows] = lines
  if (!header) return refuseFile(EMPTY_FILE)
  const missing = reader.columns.filter((column) => !header.cells.includes(column))
  if (missing.length > 0) return refuseFile(withoutColumns(header, missing))
  const reading = readRows(reader, header, rows, createFindPlace(communeNames()))
  return { ...reading, rejected: byLine([...unreadable, ...reading.rejected]) }
}

const EMPTY_FILE: RejectedLine = { line: 1, field: '', reason: 'EMPTY_FILE', value: '' }

const withoutColumns = ({ line, cells }: CsvLine, missing: readonly string[]): RejectedLine => ({
  ...unreadableLine(line, cells.join(';')),
  field: missing.join(', '),
  reason: 'MISSING_COLUMN',
})

const refuseFile = (refusal: RejectedLine): ImportReading => ({
  establishments: [],
  rejected: [refusal],
  warnings: [],
})

const byLine = (rejected: readonly RejectedLine[]) => rejected.toSorted((a, b) => a.line - b.line)
