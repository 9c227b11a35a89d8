import type { Db, Id } from '#db/database.ts'
import { insertImport } from '#db/establishment-imports.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput } from '../problems.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { dateIn } from '../today.ts'
import { splitFirstLine } from './import/first-line.ts'
import { isJson } from './import/json-lines.ts'
import { readLines } from './import/read-establishments.ts'
import { applyImport, type ImportCounts } from './import-apply.ts'
import { keepLines, type LinesReport } from './import-lines.ts'
import { filterOf, type ImportPlan, openPlan, parsePlan } from './import-plan.ts'
import { undone } from './undone.ts'

type Done = { readonly kind: 'done' } & ImportCounts & LinesReport
export type ImportOutcome = Done | InvalidInput | ClientKeyReused

interface Import extends Omit<ImportPlan, 'header'> {
  readonly clientKey: string
  readonly csv: string
  readonly dryRun: boolean
  readonly allowClosing: boolean
}

/** Imports a file that fits in one message, in one transaction; or, to try it, undoes that transaction. */
export async function importEstablishments(context: Context, input: Import): Promise<ImportOutcome> {
  const { format, departments, categories } = input
  if (input.dryRun) return undone(context, (inside) => importInside(inside, input))
  return once<ImportOutcome>(context, {
    input,
    change: 'ESTABLISHMENTS_IMPORTED',
    command: async (inside) => {
      const outcome = await importInside(inside, input)
      if (outcome.kind !== 'done') return outcome
      const { kind: _kind, rejected, warnings: _warnings, ...counts } = outcome
      const after = {
        format,
        departments,
        categories,
        rejected: new Set(rejected.map(({ line }) => line)).size,
        ...counts,
      }
      await recordChange(inside, { subjectId: globalId('programme', memberOf(inside).programmeId), after })
      return outcome
    },
    again: async (_inside, _subjectId, after) => ({
      kind: 'done',
      ...(after as ImportCounts),
      ...(await readAgain(context, input)),
    }),
  })
}

/** What was left out is told by reading the file again: it is the same, or the client key would not be. */
const readAgain = (context: Context, input: Import): Promise<LinesReport> =>
  undone(context, async (inside) => {
    const file = await stageFile(inside.db, memberOf(inside).programmeId, await fileOf(inside, input))
    return 'kind' in file ? { rejected: [], warnings: [] } : file.report
  })

async function fileOf(context: Context, { clientKey: _clientKey, dryRun: _dryRun, ...asked }: Import): Promise<File> {
  const { timeZone } = await context.load(programmeById, memberOf(context).programmeId)
  return { ...asked, now: context.now(), timeZone }
}

const importInside = async (context: Context, input: Import) =>
  importFile(context.db, memberOf(context).programmeId, await fileOf(context, input))

interface File extends Omit<ImportPlan, 'header'> {
  readonly csv: string
  readonly allowClosing: boolean
  readonly now: Date
  readonly timeZone: string
}

/** Reads and stores a whole file. Belongs in a transaction. */
export async function importFile(db: Db, programmeId: Id<'programme'>, file: File): Promise<Done | InvalidInput> {
  const staged = await stageFile(db, programmeId, file)
  if ('kind' in staged) return staged
  const { key, plan, report } = staged
  const today = dateIn(file.timeZone, file.now)
  const outcome = await applyImport(db, key, { plan, today, allowClosing: file.allowClosing })
  return outcome.kind === 'done' ? { ...outcome, ...report } : outcome
}

async function stageFile(
  db: Db,
  programmeId: Id<'programme'>,
  { csv, now, format, departments, categories, mapping }: File,
) {
  const { header, rest, firstLine } = splitFirstLine(csv)
  const plan = parsePlan({ format, header, departments, categories, mapping })
  if ('kind' in plan) return plan
  const file = openPlan(plan)
  if ('kind' in file) return { ...file, field: 'csv' }
  const nobody = { memberId: null, clientKey: null, inputHash: null }
  const key = await insertImport(db, { programmeId, ...nobody, plan: { ...plan }, touchedAt: now })
  if (!key) throw new Error('An import without a client key was taken for another.')
  const reading = isJson(header)
    ? readLines(file, csv, 1, filterOf(plan))
    : readLines(file, rest, firstLine, filterOf(plan))
  return { key, plan, report: await keepLines(db, key, reading, file.reader.keyColumn) }
}
