import { indicatorsById } from '#db/indicators.ts'
import { findMeasurement, insertVersion, type MeasurementRow, versionsOfPeriod } from '#db/measurements.ts'
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

/** Replaces the latest version of a value by a new one; without a value, withdraws it. */
export const correctMeasurement = (context: Context, correction: Correction): Promise<CorrectMeasurementOutcome> =>
  once<CorrectMeasurementOutcome>(context, {
    clientKey: correction.clientKey,
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

async function correct(context: Context, { clientKey, ...correction }: Correction): Promise<CorrectMeasurementOutcome> {
  const { db, now, viewer } = context
  const before = await find(context, correction.measurementId)
  if (!before) return { kind: 'not-found' }
  if (!canLog(viewer)) return { kind: 'forbidden' }
  const reason = correction.reason.trim()
  if (reason === '' || reason.length > MAXIMUM_REASON)
    return { kind: 'invalid-input', field: 'reason', text: 'invalid.reason' }

  const value = correction.value ?? null
  const { indicatorId, period } = before
  const version = before.version + 1
  const loggedBy = memberOf(context).id
  const measurement = await insertVersion(db, {
    indicatorId,
    period,
    version,
    value,
    reason,
    loggedBy,
    loggedAt: now(),
  })
  if (!measurement) return refusal(context, before)
  await recordChange(context, {
    kind: 'MEASUREMENT_CORRECTED',
    subjectId: globalId('measurement', measurement.id),
    before: { value: before.value, version: before.version },
    after: { value, version, reason },
    clientKey,
  })
  return { kind: 'done', measurement }
}

/** Nothing was written: either somebody was quicker, or the value is out of range. */
async function refusal({ db }: Context, before: MeasurementRow): Promise<CorrectMeasurementOutcome> {
  const [latest] = await versionsOfPeriod(db, before.indicatorId, before.period)
  if (latest && latest.version !== before.version) return { kind: 'stale', measurement: latest }
  const [indicator] = await indicatorsById(db, [before.indicatorId])
  return indicator ? { kind: 'out-of-range', indicator } : { kind: 'not-found' }
}
