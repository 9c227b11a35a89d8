import { readTable } from '#spreadsheets/read-table.ts'
import { bytesOf } from '../files/file.ts'
import type { SentFile } from '../files/read-file.ts'
import type { InvalidInput } from '../problems.ts'
import type { Reader } from '../say.ts'
import { type Reading, readLine } from './read-line.ts'
import { readTables, type Tables } from './read-tables.ts'

/** A year of a large experiment, and more: as many as one gesture may log. */
const MOST_LINES = 5000

/** What a file says: the lines that say something, and what is wrong around them. */
export interface FileReading {
  readonly kind: 'read'
  readonly bytes: Buffer
  readonly readings: readonly Reading[]
  readonly empty: number
  readonly mistakes: Tables['mistakes']
}

/** Reads a file that was sent: a workbook or a CSV, whatever its name says. */
export async function readFile(reader: Reader, { name, contentBase64 }: SentFile): Promise<FileReading | InvalidInput> {
  const bytes = bytesOf(contentBase64)
  if (!bytes || bytes.length === 0) return invalid('invalid.file-bytes')
  const table = await readTable(bytes, name)
  if (table.kind === 'refused') return invalid(`invalid.table.${table.reason}`, { row: String(table.row ?? '') })
  const tables = readTables(reader, table.sheets)
  if (!tables) return invalid('invalid.table.NO_TITLES')
  const readings = tables.lines.flatMap((line) => readLine(line) ?? [])
  if (readings.length > MOST_LINES) return invalid('invalid.table.TOO_MANY_LINES', { count: String(readings.length) })
  const empty = tables.lines.length - readings.length
  return { kind: 'read', bytes, readings, empty, mistakes: tables.mistakes }
}

const invalid = (text: InvalidInput['text'], values: Readonly<Record<string, string>> = {}): InvalidInput => ({
  kind: 'invalid-input',
  field: 'file',
  text,
  values,
})
