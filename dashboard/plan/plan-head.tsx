import type { PlanViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { standingOf } from './standing-of.ts'

/** Where a version stands, since when, why it was begun, and what was asked to be changed. */
export const PlanHead = ({ plan }: { plan: PlanViewFragment }) => {
  const { words } = useReading()
  const { say } = words
  const { version, status, reason, returnedNote, returnedBy } = plan
  return (
    <div className="plan-head">
      <p>
        <strong>{say('plan.version', { version })}</strong>{' '}
        <span className={`badge plan-${status}`}>{say(`plan.status.${status}`)}</span>
      </p>
      <p className="hint">{standingOf(plan, words)}</p>
      {reason && <p>{say('plan.why', { reason })}</p>}
      {returnedNote && (
        <div className="warnings">
          <p>
            <strong>{say('plan.returned', { by: returnedBy?.name ?? '' })}</strong> {returnedNote}
          </p>
        </div>
      )}
    </div>
  )
}
