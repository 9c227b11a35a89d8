import type { Db } from '#db/database.ts'
import { findIndicator, type IndicatorRow } from '#db/indicators.ts'
import {
  findMeasurement,
  insertVersion,
  isInRange,
  type MeasurementRow,
  NO_ANSWER,
  versionsOfCell,
} from '#db/measurements.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import { globalId, parseId } from '../ids.ts'
import { cohortOf, duePeriodOf } from '../indicators/due-period.ts'
import { canLog } from '../indicators/indicator.ts'
import { openPeriods, periodOf } from '../indicators/period.ts'
import type { Forbidden, NotFound } from '../problems.ts'
import { say } from '../say.ts'
import { today } from '../today.ts'

export type LogMeasurementOutcome =
  | { readonly kind: 'done'; readonly measurement: MeasurementRow }
  | { readonly kind: 'already-logged'; readonly measurement: MeasurementRow }
  | { readonly kind: 'period-closed'; readonly first: string; readonly last: string }
  | { readonly kind: 'not-begun'; readonly startsOn: string }
  | OutOfRange
  | NotFound
  | Forbidden
  | ClientKeyReused

/** The value is outside the indicator's range. */
export interface OutOfRange {
  readonly kind: 'out-of-range'
  readonly indicator: IndicatorRow
}

interface Log {
  readonly clientKey: string
  readonly indicatorId: string
  readonly period?: string | null | undefined
  readonly value: string
}

/** Logs the value of a period that has none, or whose value was withdrawn. */
export const logMeasurement = (context: Context, input: Log): Promise<LogMeasurementOutcome> =>
  once<LogMeasurementOutcome>(context, {
    input,
    change: 'MEASUREMENT_LOGGED',
    command: (inside) => log(inside, input),
    again: async (inside, subjectId) => {
      const id = parseId('measurement', subjectId)
      const measurement = id && (await findMeasurement(inside.db, scopeOfViewer(inside), id))
      return measurement ? { kind: 'done', measurement } : { kind: 'not-found' }
    },
  })

async function log(context: Context, { value, ...input }: Log): Promise<LogMeasurementOutcome> {
  const { db, viewer } = context
  const id = parseId('indicator', input.indicatorId)
  const indicator = id && (await findIndicator(db, scopeOfViewer(context), id))
  if (!indicator) return { kind: 'not-found' }
  if (!canLog(viewer)) return { kind: 'forbidden' }

  const cohort = await cohortOf(context, indicator)
  const day = await today(context, indicator)
  if (day < cohort.startsOn) return { kind: 'not-begun', startsOn: cohort.startsOn }
  const open = openPeriods(indicator.frequency, cohort, day)
  const period = input.period ? periodOf(indicator.frequency, input.period) : await duePeriodOf(context, indicator)
  if (period < open.first || period > open.last) return { kind: 'period-closed', ...open }

  const [latest] = await versionsOfCell(db, { indicatorId: indicator.id, period, siteId: null, groupId: null })
  const isFree = latest === undefined || latest.value === null
  return (isFree && (await store(context, indicator, period, value, latest))) || refusal(db, indicator, period, value)
}

async function store(
  context: Context,
  indicator: IndicatorRow,
  period: string,
  value: string,
  withdrawn: MeasurementRow | undefined,
): Promise<LogMeasurementOutcome | undefined> {
  const measurement = await insertVersion(context.db, {
    ...NO_ANSWER,
    indicatorId: indicator.id,
    period,
    siteId: null,
    groupId: null,
    version: (withdrawn?.version ?? 0) + 1,
    value,
    reason: withdrawn ? say(context.viewer, 'measurement.logged-anew') : null,
    status: 'SUBMITTED',
    warnings: [],
    loggedBy: memberOf(context).id,
    loggedAt: context.now(),
    channel: context.viewer.channel,
  })
  if (!measurement) return undefined
  await recordChange(context, {
    subjectId: globalId('measurement', measurement.id),
    after: { indicatorId: indicator.id, period, value, version: measurement.version },
  })
  return { kind: 'done', measurement }
}

/** Nothing was written: either the value is out of range, wherever it was meant to go, or the period has one. */
async function refusal(db: Db, indicator: IndicatorRow, period: string, value: string): Promise<LogMeasurementOutcome> {
  if (!(await isInRange(db, indicator.id, { ...NO_ANSWER, value }))) return { kind: 'out-of-range', indicator }
  const [latest] = await versionsOfCell(db, { indicatorId: indicator.id, period, siteId: null, groupId: null })
  if (!latest) throw new Error(`A value in range was not written for ${period}.`)
  return { kind: 'already-logged', measurement: latest }
}
