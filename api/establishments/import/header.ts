/** Files whose first line names their columns. */
import { type CsvDialect, readCsvLines, unreadableLine } from './csv-lines.ts'
import type { RejectedLine } from './establishment-input.ts'
import type { FileReader, FileRecord } from './file-reader.ts'
import { foldedWords } from './fold.ts'

/** The columns of a layout, named as the file does, whatever the case, the accents and the spaces. */
export interface Columns {
  /** Those it cannot do without. */
  readonly needed: readonly string[]
  readonly optional?: readonly string[]
  /** Other names they have had: from the name in the file to ours. */
  readonly aliases?: Readonly<Record<string, string>>
  /** The most lines that one record may span; one by default. */
  readonly span?: number
  /** Whether lines may hold personal data that is never shown, even when they cannot be read. */
  readonly confidential?: boolean
}

/** Opens files with these columns. Cells of other columns are left where they are. */
export const withHeader =
  (columns: Columns): FileReader['open'] =>
  (header) => {
    const dialect = { delimiter: delimiterOf(header), span: columns.span ?? 1 }
    const names = readCsvLines(header, dialect).lines[0]?.cells
    if (!names) return EMPTY_FILE
    const ranks = ranksOf(names, columns)
    const missing = columns.needed.filter((name) => !ranks.has(name))
    if (missing.length > 0) return withoutColumns(header, missing)
    return (text, firstLine) => readNamed(text, firstLine, dialect, { ...columns, ranks, width: names.length })
  }

/** The refusal of a file that holds nothing. */
export const EMPTY_FILE: RejectedLine = { line: 1, field: '', reason: 'EMPTY_FILE', value: '' }

/** The refusal of a file that lacks columns. */
export const withoutColumns = (header: string, missing: readonly string[]): RejectedLine => ({
  ...unreadableLine(1, header),
  field: missing.join(', '),
  reason: 'MISSING_COLUMN',
})

/** A column's name without accents, case, spaces or punctuation. */
export const columnName = (name: string): string => foldedWords(name).join('_').toLowerCase()

/** What separates the cells of a line: what it holds most of, outside quotes. */
export function delimiterOf(header: string): string {
  const bare = header.replace(/"[^"]*"/g, '')
  const count = (delimiter: string) => bare.split(delimiter).length
  return [';', ',', '\t', '|'].reduce((best, other) => (count(other) > count(best) ? other : best))
}

function ranksOf(names: readonly string[], { needed, optional = [], aliases = {} }: Columns) {
  const wanted = new Map([...needed, ...optional].map((name) => [columnName(name), name]))
  const others = new Map(Object.entries(aliases).map(([alias, name]) => [columnName(alias), name]))
  const ranks = new Map<string, number>()
  for (const [rank, raw] of names.entries()) {
    const name = wanted.get(columnName(raw)) ?? others.get(columnName(raw))
    if (name !== undefined && !ranks.has(name)) ranks.set(name, rank)
  }
  return ranks
}

interface Named extends Columns {
  readonly ranks: ReadonlyMap<string, number>
  readonly width: number
}

function readNamed(text: string, firstLine: number, dialect: CsvDialect, { ranks, width, confidential }: Named) {
  const { lines, unreadable } = readCsvLines(text, dialect)
  const shown = (rejected: RejectedLine) => ({
    ...rejected,
    line: rejected.line + firstLine - 1,
    value: confidential ? '' : rejected.value,
  })
  const records: FileRecord[] = []
  const rejected = unreadable.map(shown)
  for (const { line, cells } of lines) {
    if (cells.length !== width) rejected.push(shown(unreadableLine(line, cells.join(dialect.delimiter))))
    else records.push({ line: line + firstLine - 1, cells: pick(cells, ranks) })
  }
  return { records, unreadable: rejected }
}

const pick = (cells: readonly string[], ranks: ReadonlyMap<string, number>) =>
  new Map(Array.from(ranks, ([name, rank]) => [name, cells[rank] ?? '']))
