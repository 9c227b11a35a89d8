import type { Db } from '#db/database.ts'
import { firstLines, type ImportKey, type StagedLine, stageLines } from '#db/establishment-imports.ts'
import type { ImportReading, ReadEstablishment, RejectedLine } from './import/establishment-input.ts'
import { searchTextOf } from './search-text.ts'

/** What was left out of some lines, and what is worth a look. */
export interface LinesReport {
  readonly rejected: readonly RejectedLine[]
  readonly warnings: readonly RejectedLine[]
}

/** Keeps what was read until the end of the import. The same lines twice are kept once. */
export async function keepLines(
  db: Db,
  key: ImportKey,
  reading: ImportReading,
  keyColumn: string,
): Promise<LinesReport> {
  const staged = toStaged(reading)
  const kept = await stageLines(db, key, staged)
  const repeats = kept === staged.length ? [] : await findRepeats(db, key, reading, keyColumn)
  const rejected = [...reading.rejected, ...repeats].toSorted((a, b) => a.line - b.line)
  return { rejected, warnings: reading.warnings }
}

/** The lines whose key was met before, on another line. */
async function findRepeats(db: Db, key: ImportKey, { establishments }: ImportReading, field: string) {
  const keys = establishments.map(({ sourceKey }) => sourceKey)
  const first = await firstLines(db, key, keys)
  return establishments
    .filter(({ sourceKey, line }) => first.get(sourceKey) !== line)
    .map(({ sourceKey: value, line }): RejectedLine => ({ line, field, reason: 'DUPLICATE', value }))
}

const toStaged = ({ establishments, positions, spared }: ImportReading): StagedLine[] => [
  ...establishments.map(toStagedEstablishment),
  ...positions.map((position) => ({ content: 'POSITION' as const, ...position })),
  ...spared.map((rejected) => ({ content: 'REJECTED' as const, ...rejected })),
]

const toStagedEstablishment = (establishment: ReadEstablishment): StagedLine => ({
  ...establishment,
  content: 'ESTABLISHMENT',
  searchText: searchTextOf(establishment),
})
