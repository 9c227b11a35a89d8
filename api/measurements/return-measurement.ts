import type { Context } from '../context.ts'
import type { ReturnMeasurementInput } from '../generated/resolvers.ts'
import { invalidNote, trimmed } from '../words.ts'
import { refusal } from './approve-measurements.ts'
import { type MoveOutcome, moveAll } from './move-measurements.ts'

/** Sends a value back to its author, who is told why. */
export async function returnMeasurement(context: Context, input: ReturnMeasurementInput): Promise<MoveOutcome> {
  const note = trimmed(input.note)
  if (invalidNote(note, true)) return { kind: 'invalid-input', field: 'note', text: 'invalid.return-note' }
  return moveAll(context, {
    input,
    measurementIds: [input.measurementId],
    change: 'MEASUREMENT_RETURNED',
    from: 'SUBMITTED',
    to: 'RETURNED',
    note,
    refuse: (_inside, candidate) => refusal(candidate),
  })
}
