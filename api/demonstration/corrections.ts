import type { MeasurementRow } from '#db/measurements.ts'
import { daysFrom } from '../calendar/days.ts'
import { periodsOf } from '../collection-periods/period-dates.ts'
import { reopenPeriod } from '../collection-periods/reopen-period.ts'
import { globalId, parseId } from '../ids.ts'
import { approveMeasurements } from '../measurements/approve-measurements.ts'
import { correctMeasurement } from '../measurements/correct-measurement.ts'
import { documentNetEffect } from '../net-effects/document-net-effect.ts'
import type { FictionalCorrection, FictionalNetEffect } from './fiction/shapes.ts'
import type { Stage } from './stage.ts'
import { answerOf, indicatorOf, type Measured, placeOf } from './values.ts'

/** Corrects a value, its period being opened again if it must be. */
export async function playCorrection(
  { play, today }: Stage,
  measured: Measured,
  values: readonly MeasurementRow[],
  { of, period: index, daysAgo, said, reason, reopened, waits, sinceBilan: _, ...place }: FictionalCorrection,
): Promise<void> {
  const indicator = indicatorOf(measured, of)
  const { frequency } = indicator
  const period = periodsOf(frequency, measured.cohort)[index]?.period ?? ''
  const { siteId, groupId } = placeOf(measured, indicator, place)
  const isIt = (row: MeasurementRow) =>
    row.indicatorId === indicator.id &&
    row.period === period &&
    row.siteId === (siteId ? parseId('site', siteId) : null) &&
    row.groupId === (groupId ? parseId('indicator_group', groupId) : null)
  const wrong = values.find(isIt)
  if (!wrong) throw new Error(`The demonstration corrects a value of ${of} that is not there.`)
  const day = daysFrom(today, -daysAgo)
  if (reopened) {
    const experimentId = globalId('experiment', measured.experiment.id)
    const opening = { experimentId, frequency, period, until: daysFrom(day, 10), reason: reopened }
    await play('staff', daysFrom(day, -1), reopenPeriod, opening)
  }
  const { measurement } = await play(measured.entrepreneur, day, correctMeasurement, {
    measurementId: globalId('measurement', wrong.id),
    ...answerOf(indicator, said),
    reason,
  })
  const measurementIds = [globalId('measurement', measurement.id)]
  if (!waits) await play('evaluator', daysFrom(day, 1), approveMeasurements, { measurementIds })
}

/** Says what of a change would have happened anyway, and what is due to others. */
export async function playNetEffect(
  { play, today }: Stage,
  measured: Measured,
  { of, daysAgo, ...shares }: FictionalNetEffect,
): Promise<void> {
  const indicatorId = globalId('indicator', indicatorOf(measured, of).id)
  await play('evaluator', daysFrom(today, -daysAgo), documentNetEffect, { indicatorId, ...shares })
}
