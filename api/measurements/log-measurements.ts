import type { Id } from '#db/database.ts'
import { findMeasurements, type MeasurementRow } from '#db/measurements.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import type { LogMeasurementsInput, MeasurementEntryInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { canLog } from '../indicators/indicator.ts'
import { badInput } from '../pagination.ts'
import type { Forbidden } from '../problems.ts'
import { type EnteredRow, enter, mistakesIn } from './enter.ts'
import { entryOf } from './entry.ts'
import { isAcceptable, judgeEntries } from './judge-entries.ts'
import type { Wrong } from './log-measurement.ts'
import { toldBy } from './told.ts'

/** A year of a large experiment, and more. */
const MOST_ENTRIES = 5000

export type LogMeasurementsOutcome =
  | { readonly kind: 'done'; readonly measurements: readonly MeasurementRow[] }
  | Wrong
  | Forbidden
  | ClientKeyReused

/** Logs and corrects many values in one gesture: all of them, or none. */
export const logMeasurements = (context: Context, input: LogMeasurementsInput): Promise<LogMeasurementsOutcome> =>
  once<LogMeasurementsOutcome>(context, {
    input,
    change: 'MEASUREMENTS_LOGGED',
    command: (inside) => log(inside, input),
    again: async (inside, _subjectId, after) => ({ kind: 'done', measurements: await same(inside, after) }),
  })

/** What `logMeasurements` would say of these entries. */
export async function checkMeasurements(context: Context, inputs: readonly MeasurementEntryInput[]) {
  const manner = { by: memberOf(context).id, draft: false }
  const judged = await judgeEntries(context, counted(inputs).map(entryOf), manner)
  const warnings = judged.flatMap((each, index) =>
    isAcceptable(each) ? each.warnings.map((warning) => ({ index, indicator: each.indicator, warning })) : [],
  )
  return { mistakes: mistakesIn(judged), warnings }
}

function counted(inputs: readonly MeasurementEntryInput[]): readonly MeasurementEntryInput[] {
  if (inputs.length >= 1 && inputs.length <= MOST_ENTRIES) return inputs
  throw badInput(`entries must be from 1 to ${MOST_ENTRIES}.`)
}

async function log(context: Context, { entries, draft }: LogMeasurementsInput): Promise<LogMeasurementsOutcome> {
  if (!canLog(context.viewer)) return { kind: 'forbidden' }
  const entered = await enter(context, counted(entries).map(entryOf), draft ?? false)
  if (entered.kind === 'wrong') return entered
  const measurements = entered.rows.map(({ measurement }) => measurement)
  const replaced = entered.rows.flatMap(({ before }) => (before ? [logged(before)] : []))
  await recordChange(context, {
    subjectId: subjectOf(context, measurements),
    ...(replaced.length > 0 ? { before: { measurements: replaced } } : {}),
    after: { measurements: measurements.map(logged) },
  })
  return { kind: 'done', measurements }
}

const logged = (row: EnteredRow['measurement']) => ({ id: globalId('measurement', row.id), ...toldBy(row) })

/** The experiment measured; the programme when there are several. */
function subjectOf(context: Context, [first, ...others]: readonly MeasurementRow[]): string {
  const isOne = first && others.every(({ experimentId }) => experimentId === first.experimentId)
  return isOne ? globalId('experiment', first.experimentId) : globalId('programme', memberOf(context).programmeId)
}

/** The first answer again, from the event that kept its ids. */
async function same(context: Context, after: unknown): Promise<MeasurementRow[]> {
  // The event is our own: see `log`.
  const { measurements } = after as { readonly measurements: readonly { readonly id: string }[] }
  const ids = measurements.map(({ id }) => id.replace('measurement_', '') as Id<'measurement'>)
  const rows = new Map((await findMeasurements(context.db, scopeOfViewer(context), ids)).map((row) => [row.id, row]))
  return ids.flatMap((id) => rows.get(id) ?? [])
}
