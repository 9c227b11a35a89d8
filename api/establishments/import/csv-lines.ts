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

const OPTIONS = {
  bom: true,
  delimiter: ';',
  relax_column_count: true,
  relax_quotes: true,
  skip_empty_lines: true,
  trim: true,
}

const LONGEST_VALUE = 200

/**
 * Reads every line that can be read. In these files one line is one establishment: a quote left
 * open would swallow the next ones, so the file is then read again line by line, and only the bad
 * line is lost.
 */
export const readCsvLines = (csv: string): CsvReading => readWhole(csv) ?? readLineByLine(csv)

/** The rejection of a line that is not made of the expected cells. */
export const unreadableLine = (line: number, text: string): RejectedLine => ({
  line,
  field: '',
  reason: 'UNREADABLE',
  value: text.slice(0, LONGEST_VALUE),
})

function readWhole(csv: string): CsvReading | undefined {
  const lines = parseOrUndefined(csv)
  return lines && !lines.some(spansLines) ? { lines, unreadable: [] } : undefined
}

function readLineByLine(csv: string): CsvReading {
  const lines: CsvLine[] = []
  const unreadable: RejectedLine[] = []
  for (const [index, text] of csv.split(/\r\n|\n|\r/).entries()) {
    const line = index + 1
    const parsed = parseOrUndefined(text)
    if (parsed) lines.push(...parsed.map(({ cells }) => ({ line, cells })))
    else unreadable.push(unreadableLine(line, text))
  }
  return { lines, unreadable }
}

function parseOrUndefined(csv: string): CsvLine[] | undefined {
  try {
    // With `info`, csv-parse gives pairs, which its own types do not tell.
    const pairs = parse(csv, { ...OPTIONS, info: true }) as unknown as CsvPair[]
    return pairs.map(({ record, info }) => ({ line: info.lines, cells: record }))
  } catch (error) {
    if (error instanceof CsvError) return undefined
    throw error
  }
}

interface CsvPair {
  readonly record: string[]
  readonly info: Info
}

const spansLines = ({ cells }: CsvLine) => cells.some((cell) => /[\r\n]/.test(cell))
