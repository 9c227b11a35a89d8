import type { BilanViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { BilanFiles } from './bilan-files.tsx'

/** Where a bilan stands, what was asked to be written again, and what it lacks. */
export const BilanHead = ({ bilan }: { bilan: BilanViewFragment }) => {
  const { say } = useReading().words
  const { status, returned, gaps, planVersion } = bilan
  return (
    <div className="plan-head">
      <p>
        <span className={`badge bilan-${status}`}>{say(`bilan.status.${status}`)}</span> <Standing bilan={bilan} />
      </p>
      {planVersion !== null && <p className="hint">{say('bilan.plan', { version: planVersion })}</p>}
      {returned && (
        <p className="warning">
          <strong>{say('plan.returned', { by: returned.by.name })}</strong> {returned.note}
        </p>
      )}
      <BilanFiles bilan={bilan} />
      {gaps.length > 0 && (
        <details className="gaps">
          <summary>{say('bilan.gaps', { count: gaps.filter(({ isBlocking }) => isBlocking).length })}</summary>
          <ul>
            {gaps.map(({ code, message, isBlocking }) => (
              <li key={`${code} ${message}`}>
                {!isBlocking && <span className="badge">{say('bilan.optional')}</span>} {message}
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  )
}

const Standing = ({ bilan }: { bilan: BilanViewFragment }) => {
  const { say, moment } = useReading().words
  const { status, frozenAt, submittedAt, submittedBy, openedAt, openedBy } = bilan
  if (frozenAt) return say('bilan.since.FROZEN', { day: moment(frozenAt) })
  return status === 'SIGNING' && submittedAt && submittedBy
    ? say('plan.since.SIGNING', { day: moment(submittedAt), by: submittedBy.name })
    : say('bilan.since.DRAFT', { day: moment(openedAt), by: openedBy.name })
}
