import type { PlanViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { standingOf } from './standing-of.ts'

/** Where a version stands, since when, why it was begun, and what was asked to be changed. */
export const PlanHead = ({ plan }: { plan: PlanViewFragment }) => {
  const { words } = useReading()
  const { say } = words
  const { reason, returnedNote, returnedBy } = plan
  return (
    <div className="plan-head">
      <p className="hint">{standingOf(plan, words)}</p>
      {reason && <p>{say('plan.why', { reason })}</p>}
      {returnedNote && (
        <p className="warning">
          <strong>{say('plan.returned', { by: returnedBy?.name ?? '' })}</strong> {returnedNote}
        </p>
      )}
    </div>
  )
}
