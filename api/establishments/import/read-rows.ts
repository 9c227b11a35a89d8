import type { EstablishmentInput, Flaw, ImportReading, PositionInput, RejectedLine } from './establishment-input.ts'
import type { FileReader, FileRecord } from './file-reader.ts'
import type { ImportFilter } from './import-filter.ts'
import { createLineChecks, type LineChecks } from './line-checks.ts'
import type { FindPlace } from './places.ts'

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] extends readonly (infer Item)[] ? Item[] : never }

/** Reads records; of those that share a key, the first is the one kept. */
export function readRows(
  reader: FileReader,
  records: readonly FileRecord[],
  findPlace: FindPlace,
  isWanted: ImportFilter,
): ImportReading {
  const reading: Mutable<ImportReading> = { establishments: [], positions: [], spared: [], rejected: [], warnings: [] }
  const seen = new Set<string>()
  for (const { line, cells } of records) {
    const checks = createLineChecks(cells)
    const found = reader.read(checks, findPlace)
    if (!found) continue
    if ('positionOf' in found) keepPosition(reading, line, checks, found)
    else if (isWanted(found)) keepEstablishment(reading, line, checks, found, reader.keyColumn, seen)
  }
  return reading
}

function keepPosition(
  reading: Mutable<ImportReading>,
  line: number,
  { errors, warnings }: LineChecks,
  { positionOf, position }: PositionInput,
) {
  reading.rejected.push(...at(line, errors))
  if (errors.length > 0) return
  reading.warnings.push(...at(line, warnings))
  if (position) reading.positions.push({ line, sourceKey: positionOf, ...position })
}

function keepEstablishment(
  reading: Mutable<ImportReading>,
  line: number,
  { errors, warnings }: LineChecks,
  found: EstablishmentInput,
  field: string,
  seen: Set<string>,
) {
  const { sourceKey } = found
  if (errors.length > 0) {
    reading.rejected.push(...at(line, errors))
    if (sourceKey !== '') reading.spared.push({ line, sourceKey })
  } else if (seen.has(sourceKey)) {
    reading.rejected.push({ line, field, reason: 'DUPLICATE', value: sourceKey })
  } else {
    seen.add(sourceKey)
    reading.establishments.push({ line, ...found })
    reading.warnings.push(...at(line, warnings))
  }
}

const at = (line: number, flaws: readonly Flaw[]): RejectedLine[] => flaws.map((flaw) => ({ line, ...flaw }))
