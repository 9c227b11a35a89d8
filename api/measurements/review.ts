/** Who moves a value on, and when. Pure: no database, no clock, no GraphQL. */
import type { Id } from '#db/database.ts'
import type { Role } from '#db/generated/tables.ts'
import type { MeasurementRow } from '#db/measurements.ts'
import type { MeasurementRefusalCode } from '../generated/resolvers.ts'

/** Who would move a value. */
export interface Mover {
  readonly id: Id<'member'>
  readonly role: Role
  /** Whether they are attached to its experiment. */
  readonly isAttached: boolean
}

type Moved = Pick<MeasurementRow, 'status' | 'loggedBy'> & {
  /** Whether nothing has replaced it since. */
  readonly isLatest: boolean
}

/**
 * Whether a member reviews the values of an experiment: evaluators, whose work it is; agents of the programme, who answer for
 * it; and the coaches of that experiment. Nobody reviews their own values, whoever they are.
 */
export const isReviewer = ({ role, isAttached }: Mover): boolean =>
  role === 'EVALUATOR' || role === 'STAFF' || (role === 'COACH' && isAttached)

/** Why a value may not be approved or sent back by a member. */
export function refuseReview({ status, loggedBy, isLatest }: Moved, mover: Mover): MeasurementRefusalCode | undefined {
  if (!isReviewer(mover)) return 'NOT_REVIEWER'
  if (!isLatest) return 'STALE'
  if (status !== 'SUBMITTED') return 'STANDS_ELSEWHERE'
  return loggedBy === mover.id ? 'OWN_VALUE' : undefined
}

/** Whether a member may approve a value, or send it back. */
export const canReview = (moved: Moved, mover: Mover): boolean => refuseReview(moved, mover) === undefined

/** Why a draft may not be submitted by a member: it is for its author to say that it is ready. */
export function refuseSubmission({ status, loggedBy, isLatest }: Moved, { id }: Pick<Mover, 'id'>) {
  if (!isLatest) return 'STALE'
  if (status !== 'DRAFT') return 'STANDS_ELSEWHERE'
  return loggedBy === id ? undefined : 'NOT_YOURS'
}
