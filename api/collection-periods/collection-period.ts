/** Who decides about periods. Pure. */
import type { Viewer } from '../viewer.ts'
import type { PeriodState } from './period-dates.ts'

/** Evaluators, who answer for what is collected, and agents of the programme. */
export const canDecide = ({ role }: Pick<Viewer, 'role'>): boolean => role === 'EVALUATOR' || role === 'STAFF'

/** Whether somebody may open a period again, or for longer. */
export const canReopen = (viewer: Pick<Viewer, 'role'>, state: PeriodState): boolean =>
  canDecide(viewer) && state !== 'UPCOMING'

/** Whether somebody may lock a period now. */
export const canLock = (viewer: Pick<Viewer, 'role'>, state: PeriodState): boolean =>
  canReopen(viewer, state) && state !== 'LOCKED'
