import { indicatorsById } from '#db/indicators.ts'
import {
  findMeasurement,
  insertVersion,
  isInRange,
  type MeasurementRow,
  NO_ANSWER,
  versionsOfCell,
} from '#db/measurements.ts'
import { once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import { globalId, parseId } from '../ids.ts'
import { canLog } from '../indicators/indicator.ts'
import type { CommonRefusal } from '../problems.ts'
import type { OutOfRange } from './log-measurement.ts'

const MAXIMUM_REASON = 500

export type CorrectMeasurementOutcome =
  | { readonly kind: 'done'; readonly measurement: MeasurementRow }
  | { readonly kind: 'stale'; readonly measurement: MeasurementRow }
  | OutOfRange
  | CommonRefusal

interface Correction {
  readonly clientKey: string
  readonly measurementId: string
  readonly value?: string | null | undefined
  readonly reason: string
}

/** Replaces the latest version of a value by a new one; the value null withdraws it. */
export const correctMeasurement = (context: Context, correction: Correction): Promise<CorrectMeasurementOutcome> =>
  once<CorrectMeasurementOutcome>(context, {
    input: correction,
    change: 'MEASUREMENT_CORRECTED',
    command: (inside) => correct(inside, correction),
    again: async (inside, subjectId) => {
      const measurement = await find(inside, subjectId)
      return measurement ? { kind: 'done', measurement } : { kind: 'not-found' }
    },
  })

async function find(context: Context, rawId: string): Promise<MeasurementRow | undefined> {
  const id = parseId('measurement', rawId)
  return id && findMeasurement(context.db, scopeOfViewer(context), id)
}

async function correct(context: Context, { ...correction }: Correction): Promise<CorrectMeasurementOutcome> {
  const { db, now, viewer } = context
  const before = await find(context, correction.measurementId)
  if (!before) return { kind: 'not-found' }
  if (!canLog(viewer)) return { kind: 'forbidden' }
  const reason = correction.reason.trim()
  if (reason === '' || reason.length > MAXIMUM_REASON)
    return { kind: 'invalid-input', field: 'reason', text: 'invalid.reason' }

  const { value } = correction
  if (value === undefined) return { kind: 'invalid-input', field: 'value', text: 'invalid.value' }
  const { indicatorId, period, siteId, groupId } = before
  const version = before.version + 1
  const measurement = await insertVersion(db, {
    ...NO_ANSWER,
    indicatorId,
    period,
    siteId,
    groupId,
    version,
    value,
    reason,
    status: 'SUBMITTED',
    warnings: [],
    loggedBy: memberOf(context).id,
    loggedAt: now(),
    channel: viewer.channel,
  })
  if (!measurement) return refusal(context, before, value)
  await recordChange(context, {
    subjectId: globalId('measurement', measurement.id),
    before: { value: before.value, version: before.version },
    after: { value, version, reason },
  })
  return { kind: 'done', measurement }
}

/** Nothing was written: either the value is out of range, or somebody was quicker. */
async function refusal(
  { db }: Context,
  cell: MeasurementRow,
  value: string | null,
): Promise<CorrectMeasurementOutcome> {
  const [indicator] = await indicatorsById(db, [cell.indicatorId])
  if (indicator && !(await isInRange(db, indicator.id, { ...NO_ANSWER, value })))
    return { kind: 'out-of-range', indicator }
  const [latest] = await versionsOfCell(db, cell)
  return latest ? { kind: 'stale', measurement: latest } : { kind: 'not-found' }
}
