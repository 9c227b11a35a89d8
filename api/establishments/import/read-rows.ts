import { type CsvLine, unreadableLine } from './csv-lines.ts'
import type { EstablishmentInput, Flaw, ImportReading, RejectedLine } from './establishment-input.ts'
import type { FileReader } from './file-reader.ts'
import { createLineChecks } from './line-checks.ts'
import type { FindPlace } from './places.ts'

/** What one line gave. */
type RowReading =
  | {
      readonly kind: 'read'
      readonly establishment: EstablishmentInput
      readonly warnings: RejectedLine[]
    }
  | { readonly kind: 'rejected'; readonly flaws: RejectedLine[] }
  | { readonly kind: 'skipped' }

/** Reads the lines that follow the header, the first of those that share a key being the one kept. */
export function readRows(
  reader: FileReader,
  header: CsvLine,
  rows: readonly CsvLine[],
  findPlace: FindPlace,
): ImportReading {
  const refuseRepeat = createRefuseRepeat(reader.keyColumn)
  const readings = rows.map((row) => refuseRepeat(row, readRow(reader, header, row, findPlace)))
  const read = readings.filter((reading) => reading.kind === 'read')
  const rejected = readings.filter((reading) => reading.kind === 'rejected')
  return {
    establishments: read.map(({ establishment }) => establishment),
    rejected: rejected.flatMap(({ flaws }) => flaws),
    warnings: read.flatMap(({ warnings }) => warnings),
  }
}

function createRefuseRepeat(keyColumn: string) {
  const seen = new Set<string>()
  return ({ line }: CsvLine, reading: RowReading): RowReading => {
    if (reading.kind !== 'read') return reading
    const { sourceKey } = reading.establishment
    const flaw = { line, field: keyColumn, reason: 'DUPLICATE', value: sourceKey } as const
    if (seen.has(sourceKey)) return { kind: 'rejected', flaws: [flaw] }
    seen.add(sourceKey)
    return reading
  }
}

function readRow(reader: FileReader, header: CsvLine, { line, cells }: CsvLine, findPlace: FindPlace): RowReading {
  if (cells.length !== header.cells.length) {
    return { kind: 'rejected', flaws: [unreadableLine(line, cells.join(';'))] }
  }
  const named = header.cells.map((column, rank) => [column, cells[rank] ?? ''] as const)
  const checks = createLineChecks(new Map(named))
  const establishment = reader.read(checks, findPlace)
  if (!establishment) return { kind: 'skipped' }
  if (checks.errors.length > 0) return { kind: 'rejected', flaws: at(line, checks.errors) }
  return { kind: 'read', establishment, warnings: at(line, checks.warnings) }
}

const at = (line: number, flaws: readonly Flaw[]): RejectedLine[] => flaws.map((flaw) => ({ line, ...flaw }))
