import { CsvError, type Info, parse } from 'csv-parse/sync'
import type { RejectedLine } from './establishment-input.ts'

/** One line of a CSV file, its first line included. */
export interface CsvLine {
  readonly line: number
  readonly cells: readonly string[]
}

export interface CsvReading {
  readonly lines: readonly CsvLine[]
  readonly unreadable: readonly RejectedLine[]
}

/** How a CSV file is written. */
export interface CsvDialect {
  readonly delimiter: string
  /** The most lines that one record may span. */
  readonly span: number
}

/** Most official files: semicolons, one record a line. */
export const PLAIN_DIALECT: CsvDialect = { delimiter: ';', span: 1 }

const LONGEST_VALUE = 200

/**
 * Reads every record that can be read. A quote left open would swallow the records that follow: a text where one record
 * spans too many lines, or that is not sound as a whole, is read again record by record, and only the bad line is lost.
 */
export const readCsvLines = (csv: string, dialect = PLAIN_DIALECT): CsvReading =>
  readWhole(csv, dialect) ?? readOneByOne(csv, dialect)

/** The rejection of a line that is not made of the expected cells. */
export const unreadableLine = (line: number, text: string): RejectedLine => ({
  line,
  field: '',
  reason: 'UNREADABLE',
  value: text.slice(0, LONGEST_VALUE),
})

function readWhole(csv: string, dialect: CsvDialect): CsvReading | undefined {
  const lines = parseOrUndefined(csv, dialect)
  return lines?.every(({ cells }) => newLinesIn(cells) < dialect.span) ? { lines, unreadable: [] } : undefined
}

function readOneByOne(csv: string, dialect: CsvDialect): CsvReading {
  const texts = csv.split(/\r\n|\n|\r/)
  const lines: CsvLine[] = []
  const unreadable: RejectedLine[] = []
  for (let index = 0; index < texts.length; ) {
    const span = spanOfRecord(texts, index, dialect)
    const parsed = span === 0 ? [] : (parseOrUndefined(texts.slice(index, index + span).join('\n'), dialect) ?? [])
    if (span === 0) unreadable.push(unreadableLine(index + 1, texts[index] ?? ''))
    lines.push(...parsed.map(({ cells }) => ({ line: index + 1, cells })))
    index += Math.max(span, 1)
  }
  return { lines, unreadable }
}

/** How many lines the record that begins here spans; 0 when none that begins here can be read. */
function spanOfRecord(texts: readonly string[], start: number, dialect: CsvDialect): number {
  const limit = Math.min(dialect.span, texts.length - start)
  for (let span = 1; span <= limit; span++)
    if (parseOrUndefined(texts.slice(start, start + span).join('\n'), dialect)) return span
  return 0
}

function parseOrUndefined(csv: string, { delimiter }: CsvDialect): CsvLine[] | undefined {
  const options = { bom: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true }
  try {
    // With `info`, csv-parse gives pairs, which its own types do not tell.
    const pairs = parse(csv, { ...options, delimiter, info: true }) as unknown as CsvPair[]
    return pairs.map(({ record, info }) => ({ line: info.lines - newLinesIn(record), cells: record }))
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

interface CsvPair {
  readonly record: string[]
  readonly info: Info
}

const newLinesIn = (cells: readonly string[]) =>
  cells.reduce((count, cell) => (cell.includes('\n') || cell.includes('\r') ? count + breaksIn(cell) : count), 0)

const breaksIn = (cell: string) => cell.match(/\r\n|\n|\r/g)?.length ?? 0
