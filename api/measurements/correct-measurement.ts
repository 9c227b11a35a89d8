import { findMeasurement, type MeasurementRow } from '#db/measurements.ts'
import { once, recordChange } from '../change.ts'
import { type Context, scopeOfViewer } from '../context.ts'
import type { CorrectMeasurementInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import { canLog } from '../indicators/indicator.ts'
import type { CommonRefusal } from '../problems.ts'
import { enter } from './enter.ts'
import { type Entry, entryOf, saysNothing } from './entry.ts'
import { sameMeasurement, type Wrong } from './log-measurement.ts'
import { toldBy } from './told.ts'

export type CorrectMeasurementOutcome =
  | { readonly kind: 'done'; readonly measurement: MeasurementRow }
  | Wrong
  | CommonRefusal

/** Replaces the latest version of a value by a new one; the value null withdraws it. */
export const correctMeasurement = (
  context: Context,
  input: CorrectMeasurementInput,
): Promise<CorrectMeasurementOutcome> =>
  once<CorrectMeasurementOutcome>(context, {
    input,
    change: 'MEASUREMENT_CORRECTED',
    command: (inside) => correct(inside, input),
    again: sameMeasurement,
  })

async function correct(context: Context, input: CorrectMeasurementInput): Promise<CorrectMeasurementOutcome> {
  const id = parseId('measurement', input.measurementId)
  const seen = id && (await findMeasurement(context.db, scopeOfViewer(context), id))
  if (!seen) return { kind: 'not-found' }
  if (!canLog(context.viewer)) return { kind: 'forbidden' }
  const entry = correctionOf(seen, input)
  if (saysNothing(entry) && input.value === undefined)
    return { kind: 'invalid-input', field: 'value', text: 'invalid.value' }
  const entered = await enter(context, [entry], input.draft ?? false)
  if (entered.kind === 'wrong') return entered
  const [row] = entered.rows
  if (!row?.before) throw new Error('One version was to be replaced.')
  const { measurement, before } = row
  await recordChange(context, {
    subjectId: globalId('measurement', measurement.id),
    before: toldBy(before),
    after: toldBy(measurement),
  })
  return { kind: 'done', measurement }
}

/** The correction as an entry of the same cell. */
function correctionOf({ indicatorId, period, siteId, groupId }: MeasurementRow, input: CorrectMeasurementInput): Entry {
  const entry = entryOf({
    ...input,
    indicatorId: globalId('indicator', indicatorId),
    period,
    siteId: siteId && globalId('site', siteId),
    groupId: groupId && globalId('indicator_group', groupId),
    replaces: input.measurementId,
  })
  return { ...entry, withdraw: saysNothing(entry) && input.value === null }
}
