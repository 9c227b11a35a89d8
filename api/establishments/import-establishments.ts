import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import type { ImportFormat } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput } from '../problems.ts'
import type { RejectedLine } from './import/establishment-input.ts'
import { readEstablishments } from './import/read-establishments.ts'
import { planImport } from './plan-import.ts'
import { storeImport } from './store-import.ts'

interface Report {
  readonly added: number
  readonly updated: number
  readonly rejected: readonly RejectedLine[]
  readonly warnings: readonly RejectedLine[]
}

export type ImportOutcome = ({ readonly kind: 'done' } & Report) | InvalidInput | ClientKeyReused

interface Import {
  readonly clientKey: string
  readonly format: ImportFormat
  readonly csv: string
  readonly dryRun: boolean
}

/** Reads a file and stores its establishments, all in one transaction. */
export async function importEstablishments(context: Context, input: Import): Promise<ImportOutcome> {
  const { format, csv, dryRun } = input
  const { programmeId } = memberOf(context)
  const { establishments, rejected, warnings } = readEstablishments(format, csv)
  const refusal = refusalOf(rejected)
  if (refusal) return refusal
  const report = ({ added, updated }: Pick<Report, 'added' | 'updated'>) =>
    ({ kind: 'done', added, updated, rejected, warnings }) as const
  if (dryRun) return report(await planImport(context.db, programmeId, format, establishments))
  return once<ImportOutcome>(context, {
    input,
    change: 'ESTABLISHMENTS_IMPORTED',
    command: async (inside) => {
      const counts = await storeImport(inside.db, programmeId, format, establishments)
      const after = { format, ...counts, rejected: rejected.length }
      await recordChange(inside, { subjectId: globalId('programme', programmeId), after })
      return report(counts)
    },
    again: async (_inside, _subjectId, after) => report(after as Report),
  })
}

/** A file without a line that says what its columns are cannot be read at all. */
function refusalOf(rejected: readonly RejectedLine[]): InvalidInput | undefined {
  const field = 'csv'
  const missing = rejected.find(({ reason }) => reason === 'MISSING_COLUMN')
  if (missing) return { kind: 'invalid-input', field, text: 'invalid.columns', values: { columns: missing.field } }
  const isEmpty = rejected.some(({ reason }) => reason === 'EMPTY_FILE')
  return isEmpty ? { kind: 'invalid-input', field, text: 'invalid.empty-file' } : undefined
}
