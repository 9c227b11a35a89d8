import { findMeasurement, type MeasurementRow } from '#db/measurements.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import type { LogMeasurementInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import { canLog } from '../indicators/indicator.ts'
import type { Forbidden, NotFound } from '../problems.ts'
import { enter, type IndexedMistake } from './enter.ts'
import { entryOf } from './entry.ts'
import { toldBy } from './told.ts'

/** Something is wrong: nothing was written. */
export interface Wrong {
  readonly kind: 'wrong'
  readonly mistakes: readonly IndexedMistake[]
}

export type LogMeasurementOutcome =
  | { readonly kind: 'done'; readonly measurement: MeasurementRow }
  | Wrong
  | NotFound
  | Forbidden
  | ClientKeyReused

/** Logs the value of a cell that has none, whose value was withdrawn, or that its author has still in hand. */
export const logMeasurement = (context: Context, input: LogMeasurementInput): Promise<LogMeasurementOutcome> =>
  once<LogMeasurementOutcome>(context, {
    input,
    change: 'MEASUREMENT_LOGGED',
    command: (inside) => log(inside, input),
    again: sameMeasurement,
  })

/** The first answer again, from the measurement that was written. */
export async function sameMeasurement(
  { db, ...context }: Context,
  subjectId: string,
): Promise<{ readonly kind: 'done'; readonly measurement: MeasurementRow } | NotFound> {
  const id = parseId('measurement', subjectId)
  const measurement = id && (await findMeasurement(db, scopeOfViewer({ db, ...context }), id))
  return measurement ? { kind: 'done', measurement } : { kind: 'not-found' }
}

async function log(context: Context, { draft, ...input }: LogMeasurementInput): Promise<LogMeasurementOutcome> {
  if (!canLog(context.viewer)) return { kind: 'forbidden' }
  const entered = await enter(context, [entryOf(input)], draft ?? false)
  if (entered.kind === 'wrong')
    return entered.mistakes.some(({ text }) => text === 'entry.indicator-unknown') ? { kind: 'not-found' } : entered
  const [row] = entered.rows
  if (!row) throw new Error('One entry was to be written.')
  const { measurement, before } = row
  await recordChange(context, {
    subjectId: globalId('measurement', measurement.id),
    ...(before ? { before: toldBy(before) } : {}),
    after: toldBy(measurement),
  })
  return { kind: 'done', measurement }
}
