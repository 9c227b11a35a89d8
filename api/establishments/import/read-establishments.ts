import type { ImportFormat } from '../../generated/resolvers.ts'
import { communeNames } from './commune-names.ts'
import type { ImportReading, RejectedLine } from './establishment-input.ts'
import type { FileReader, ReadRecords } from './file-reader.ts'
import { splitFirstLine } from './first-line.ts'
import { EMPTY_FILE } from './header.ts'
import type { ImportFilter } from './import-filter.ts'
import { createFindPlace } from './places.ts'
import { readRows } from './read-rows.ts'
import { readers } from './readers.ts'

/** A file whose first line is known: its reader, and how its records are told apart. */
export interface OpenFile {
  readonly reader: FileReader
  readonly readRecords: ReadRecords
}

const findPlace = createFindPlace(communeNames())

/** Opens a file from its first line; or says why it cannot be read at all. */
export function openFile(reader: FileReader, header: string): OpenFile | RejectedLine {
  if (header.trim() === '') return EMPTY_FILE
  const readRecords = reader.open(header)
  return typeof readRecords === 'function' ? { reader, readRecords } : readRecords
}

/**
 * Reads lines of a file. Bad ones are told and never stop the good ones; a line with two faults is told twice. Communes are
 * written under their official names.
 */
export function readLines(
  { reader, readRecords }: OpenFile,
  text: string,
  firstLine: number,
  isWanted: ImportFilter,
): ImportReading {
  const { records, unreadable } = readRecords(text, firstLine)
  const reading = readRows(reader, records, findPlace, isWanted)
  return { ...reading, rejected: byLine([...unreadable, ...reading.rejected]) }
}

/** Reads a whole file of an official layout. */
export function readEstablishments(format: Exclude<ImportFormat, 'CSV'>, csv: string): ImportReading {
  const { header, rest, firstLine } = splitFirstLine(csv)
  const file = openFile(readers[format], header)
  if ('readRecords' in file) return readLines(file, rest, firstLine, () => true)
  return { establishments: [], positions: [], spared: [], rejected: [file], warnings: [] }
}

const byLine = (rejected: readonly RejectedLine[]) => rejected.toSorted((a, b) => a.line - b.line)
