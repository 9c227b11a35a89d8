import { findMeasurement, type MeasurementRow, markMeasurement } from '#db/measurements.ts'
import { once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import type { MarkForFollowUpInput } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import type { CommonRefusal } from '../problems.ts'
import { trimmed } from '../words.ts'
import { isAttachedTo } from './batches.ts'
import { sameMeasurement } from './log-measurement.ts'
import { isReviewer } from './review.ts'

const LONGEST = 500

export type MarkOutcome = { readonly kind: 'done'; readonly measurement: MeasurementRow } | CommonRefusal

/** Marks a value to be looked at again, whatever its status; without a note, takes the mark away. */
export const markForFollowUp = (context: Context, input: MarkForFollowUpInput): Promise<MarkOutcome> =>
  once<MarkOutcome>(context, {
    input,
    change: 'MEASUREMENT_MARKED',
    command: (inside) => mark(inside, input),
    again: sameMeasurement,
  })

async function mark(context: Context, input: MarkForFollowUpInput): Promise<MarkOutcome> {
  const id = parseId('measurement', input.measurementId)
  const before = id && (await findMeasurement(context.db, scopeOfViewer(context), id))
  if (!before) return { kind: 'not-found' }
  const { id: memberId, role } = memberOf(context)
  const isAttached = await context.load(isAttachedTo, before.experimentId)
  if (!isReviewer({ id: memberId, role, isAttached })) return { kind: 'forbidden' }
  const followUp = trimmed(input.note)
  if (followUp !== null && followUp.length > LONGEST)
    return { kind: 'invalid-input', field: 'note', text: 'invalid.follow-up' }
  const measurement = await markMeasurement(context.db, before.id, followUp)
  await recordChange(context, {
    subjectId: globalId('measurement', measurement.id),
    before: { followUp: before.followUp },
    after: { followUp },
  })
  return { kind: 'done', measurement }
}
