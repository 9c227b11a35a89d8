import type { MeasurementRow } from '#db/measurements.ts'
import type { Context } from '../context.ts'
import type { SubmitMeasurementsInput } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { checkPeriod } from './check-place.ts'
import { type Entry, entryOf } from './entry.ts'
import { groundOf } from './ground.ts'
import { type Candidate, type MoveOutcome, moveAll } from './move-measurements.ts'
import { refuseSubmission } from './review.ts'

/** Submits drafts, while their period is open. */
export const submitMeasurements = (context: Context, input: SubmitMeasurementsInput): Promise<MoveOutcome> =>
  moveAll(context, {
    input,
    measurementIds: input.measurementIds,
    change: 'MEASUREMENTS_SUBMITTED',
    from: 'DRAFT',
    to: 'SUBMITTED',
    note: null,
    refuse: refusal,
  })

async function refusal(context: Context, { measurement, isLatest, mover }: Candidate) {
  const code = refuseSubmission({ ...measurement, isLatest }, mover)
  if (code) return { code } as const
  const mistake = await closedBy(context, measurement)
  return mistake && ({ code: 'CLOSED', mistake } as const)
}

/** What keeps the values of the period and the indicator of a measurement from being entered any more. */
export async function closedBy(context: Context, measurement: MeasurementRow) {
  const ground = await groundOf(context, cellAsEntry(measurement))
  return ground && checkPeriod(ground)[0]
}

const cellAsEntry = ({ indicatorId, period }: MeasurementRow): Entry =>
  entryOf({ indicatorId: globalId('indicator', indicatorId), period })
