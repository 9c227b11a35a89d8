import type { Context } from '../context.ts'
import type { ApproveMeasurementsInput } from '../generated/resolvers.ts'
import { invalidNote, trimmed } from '../words.ts'
import { type Candidate, type MoveOutcome, moveAll } from './move-measurements.ts'
import { refuseReview } from './review.ts'

/** Approves values of others: from then on they count. */
export async function approveMeasurements(context: Context, input: ApproveMeasurementsInput): Promise<MoveOutcome> {
  const note = trimmed(input.note)
  const invalid = invalidNote(note)
  if (invalid) return invalid
  return moveAll(context, {
    input,
    measurementIds: input.measurementIds,
    change: 'MEASUREMENTS_APPROVED',
    from: 'SUBMITTED',
    to: 'APPROVED',
    note,
    refuse: (_inside, candidate) => refusal(candidate),
  })
}

/** Why a value is not reviewed by whoever would. */
export function refusal({ measurement, isLatest, mover }: Candidate) {
  const code = refuseReview({ ...measurement, isLatest }, mover)
  return code && { code }
}
