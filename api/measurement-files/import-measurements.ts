import type { Id } from '#db/database.ts'
import { type ExperimentRow, findExperiment } from '#db/experiments.ts'
import { holdIndicators } from '#db/indicators.ts'
import { findMeasurements, type MeasurementRow } from '#db/measurements.ts'
import { once, recordChange } from '../change.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import { indicatorsOfExperiment } from '../experiments/resolvers.ts'
import type { ImportMeasurementsInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import { canLog } from '../indicators/indicator.ts'
import { type EnteredRow, enter } from '../measurements/enter.ts'
import { toldBy } from '../measurements/told.ts'
import type { CommonRefusal } from '../problems.ts'
import { checkFile } from './check-file.ts'
import { type CheckedFile, countOf } from './checked-file.ts'
import { readToken, type Token } from './token.ts'

/** How many values came of a file. */
interface Counts {
  readonly added: number
  readonly corrected: number
  readonly unchanged: number
}

type Done = Counts & {
  readonly kind: 'done'
  readonly experiment: ExperimentRow
  readonly measurements: readonly MeasurementRow[]
}

/** The file is wrong, is not the one that was checked, or what is there has changed since: nothing was written. */
export interface NotImported {
  readonly kind: 'wrong' | 'other-file' | 'changed'
  readonly file: CheckedFile
  /** When the file was checked, for what has changed since. */
  readonly since: Date
}

export type ImportOutcome = Done | NotImported | CommonRefusal

/** Logs and corrects the values of a file that was checked: all of them, or none. */
export const importMeasurements = (context: Context, input: ImportMeasurementsInput): Promise<ImportOutcome> =>
  once<ImportOutcome>(context, {
    input,
    change: 'MEASUREMENTS_IMPORTED',
    command: (inside) => importInside(inside, input),
    again: sameImport,
  })

async function importInside(context: Context, input: ImportMeasurementsInput): Promise<ImportOutcome> {
  const experiment = await experimentNamed(context, input.experimentId)
  if (!experiment) return { kind: 'not-found' }
  if (!canLog(context.viewer)) return { kind: 'forbidden' }
  const indicators = await context.load(indicatorsOfExperiment, experiment.id)
  const ids = indicators.map(({ id }) => id)
  // From here on nobody else enters a value nor locks a period: what is checked is what is written.
  await holdIndicators(context.db, scopeOfViewer(context), ids)
  const file = await checkFile(context, experiment, input.file, input.draft ?? false)
  if (file.kind !== 'checked') return file
  const refusal = refuse(file, readToken(input.token))
  return refusal ?? write(context, experiment, file, input)
}

/** The experiment of that id, if it is in scope. */
export async function experimentNamed(context: Context, raw: string): Promise<ExperimentRow | undefined> {
  const id = parseId('experiment', raw)
  return id && findExperiment(context.db, scopeOfViewer(context), id)
}

/** Why a file is not imported as it was checked. Pure. */
function refuse(file: CheckedFile, checked: Token): ImportOutcome | undefined {
  const now = readToken(file.token)
  const refusal = (kind: NotImported['kind']): NotImported => ({ kind, file, since: checked.at })
  if (now.file !== checked.file) return refusal('other-file')
  if (file.mistakes.length > 0) return refusal('wrong')
  if (now.state !== checked.state) return refusal('changed')
  const isIdle = countOf(file, 'ADDED') + countOf(file, 'CORRECTED') === 0
  return isIdle ? { kind: 'invalid-input', field: 'file', text: 'invalid.table.NOTHING_NEW' } : undefined
}

async function write(
  context: Context,
  experiment: ExperimentRow,
  file: CheckedFile,
  { draft, file: { name } }: ImportMeasurementsInput,
): Promise<Done> {
  const entries = file.lines.filter(({ outcome }) => outcome !== 'UNCHANGED').map(({ entry }) => entry)
  const entered = await enter(context, entries, draft ?? false)
  if (entered.kind === 'wrong') throw new Error('A file that was judged right under the same locks is wrong.')
  const measurements = entered.rows.map(({ measurement }) => measurement)
  const replaced = entered.rows.flatMap(({ before }) => (before ? [logged(before)] : []))
  const counts: Counts = {
    added: countOf(file, 'ADDED'),
    corrected: countOf(file, 'CORRECTED'),
    unchanged: countOf(file, 'UNCHANGED'),
  }
  await recordChange(context, {
    subjectId: globalId('experiment', experiment.id),
    ...(replaced.length > 0 ? { before: { measurements: replaced } } : {}),
    after: { file: name.slice(0, LONGEST_NAME), ...counts, measurements: measurements.map(logged) },
  })
  return { kind: 'done', experiment, measurements, ...counts }
}

const LONGEST_NAME = 200

const logged = (row: EnteredRow['measurement']) => ({ id: globalId('measurement', row.id), ...toldBy(row) })

type Kept = Counts & { readonly measurements: readonly { readonly id: string }[] }

/** The first answer again, from the event that kept its ids. */
async function sameImport(context: Context, subjectId: string, after: unknown): Promise<ImportOutcome> {
  const experiment = await experimentNamed(context, subjectId)
  if (!experiment) return { kind: 'not-found' }
  // The event is our own: see `write`.
  const { measurements, added, corrected, unchanged } = after as Kept
  const ids = measurements.map(({ id }) => id.replace('measurement_', '') as Id<'measurement'>)
  const rows = new Map((await findMeasurements(context.db, scopeOfViewer(context), ids)).map((row) => [row.id, row]))
  return {
    kind: 'done',
    experiment,
    measurements: ids.flatMap((id) => rows.get(id) ?? []),
    added,
    corrected,
    unchanged,
  }
}
