import { type CohortRow, cohortsById } from '#db/cohorts.ts'
import { experimentsById } from '#db/experiments.ts'
import { findIndicator, type IndicatorRow } from '#db/indicators.ts'
import { findMeasurement, insertVersion, type MeasurementRow, versionsOfPeriod } from '#db/measurements.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import { globalId, parseId } from '../ids.ts'
import { canLog } from '../indicators/indicator.ts'
import { duePeriod, openPeriods, periodOf } from '../indicators/period.ts'
import type { Forbidden, NotFound } from '../problems.ts'
import { say } from '../say.ts'
import { dateIn } from '../today.ts'

export type LogMeasurementOutcome =
  | { readonly kind: 'done'; readonly measurement: MeasurementRow }
  | { readonly kind: 'already-logged'; readonly measurement: MeasurementRow }
  | { readonly kind: 'period-closed'; readonly first: string; readonly last: string }
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
    clientKey: input.clientKey,
    change: 'MEASUREMENT_LOGGED',
    command: (inside) => log(inside, input),
    again: async (inside, subjectId) => {
      const id = parseId('measurement', subjectId)
      const measurement = id && (await findMeasurement(inside.db, scopeOfViewer(inside), id))
      return measurement ? { kind: 'done', measurement } : { kind: 'not-found' }
    },
  })

async function log(context: Context, { clientKey, value, ...input }: Log): Promise<LogMeasurementOutcome> {
  const { db, now, viewer } = context
  const id = parseId('indicator', input.indicatorId)
  const indicator = id && (await findIndicator(db, scopeOfViewer(context), id))
  if (!indicator) return { kind: 'not-found' }
  if (!canLog(viewer)) return { kind: 'forbidden' }

  const today = dateIn(memberOf(context).timeZone, now())
  const cohort = await cohortOf(context, indicator)
  const open = openPeriods(indicator.frequency, cohort, today)
  const period = input.period
    ? periodOf(indicator.frequency, input.period)
    : await periodDue(context, indicator, cohort, today)
  if (period < open.first || period > open.last) return { kind: 'period-closed', ...open }

  const [latest] = await versionsOfPeriod(db, indicator.id, period)
  if (latest && latest.value !== null) return { kind: 'already-logged', measurement: latest }
  return (
    (await store(context, indicator, period, value, latest, clientKey)) ?? refusal(context, indicator, period, latest)
  )
}

async function store(
  context: Context,
  indicator: IndicatorRow,
  period: string,
  value: string,
  withdrawn: MeasurementRow | undefined,
  clientKey: string,
): Promise<LogMeasurementOutcome | undefined> {
  const measurement = await insertVersion(context.db, {
    indicatorId: indicator.id,
    period,
    version: (withdrawn?.version ?? 0) + 1,
    value,
    reason: withdrawn ? say(memberOf(context).language, 'measurement.logged-anew') : null,
    loggedBy: memberOf(context).id,
    loggedAt: context.now(),
  })
  if (!measurement) return undefined
  await recordChange(context, {
    kind: 'MEASUREMENT_LOGGED',
    subjectId: globalId('measurement', measurement.id),
    after: { indicatorId: indicator.id, period, value, version: measurement.version },
    clientKey,
  })
  return { kind: 'done', measurement }
}

/** Nothing was written: either somebody was quicker, or the value is out of range. */
async function refusal(
  { db }: Context,
  indicator: IndicatorRow,
  period: string,
  known: MeasurementRow | undefined,
): Promise<LogMeasurementOutcome> {
  const [latest] = await versionsOfPeriod(db, indicator.id, period)
  if (latest && latest.version !== known?.version) return { kind: 'already-logged', measurement: latest }
  return { kind: 'out-of-range', indicator }
}

async function cohortOf({ db }: Context, { experimentId }: IndicatorRow): Promise<CohortRow> {
  const [experiment] = await experimentsById(db, [experimentId])
  const [cohort] = experiment ? await cohortsById(db, [experiment.cohortId]) : []
  if (!cohort) throw new Error(`Experiment ${experimentId} has no cohort.`)
  return cohort
}

/** The ended period if it lacks a value, otherwise the running one. */
async function periodDue(
  { db }: Context,
  { id, frequency }: IndicatorRow,
  cohort: CohortRow,
  today: string,
): Promise<string> {
  const ended = duePeriod(frequency, cohort, today, undefined)
  const [latest] = await versionsOfPeriod(db, id, ended)
  return latest && latest.value !== null ? duePeriod(frequency, cohort, today, ended) : ended
}
