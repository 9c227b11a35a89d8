import type { PlanChangeViewFragment, PlanViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

/** What a version changes from the one in force before it. */
export const PlanChanges = ({ plan: { changes, previous } }: { plan: PlanViewFragment }) => {
  const { say } = useReading().words
  if (!previous) return null
  return (
    <section className="plan-part" aria-labelledby="plan-changes">
      <h3 id="plan-changes">{say('plan.changes', { version: previous.version })}</h3>
      {changes.length === 0 && <p className="hint">{say('plan.no-change')}</p>}
      <ul className="plan-changes">
        {changes.map((change) => (
          <Change key={`${change.part} ${change.kind} ${change.name}`} change={change} />
        ))}
      </ul>
    </section>
  )
}

const Change = ({ change: { part, kind, name, fields } }: { change: PlanChangeViewFragment }) => {
  const { say } = useReading().words
  return (
    <li>
      <span className={`badge change-${kind}`}>{say(`plan.change.${kind}`)}</span>{' '}
      <span className="hint">{say(`plan.part.${part}`)}</span> <strong>{name}</strong>
      {fields.length > 0 && (
        <ul>
          {fields.map(({ label, before, after }) => (
            <li key={label}>
              {label} : <del>{before ?? say('plan.nothing')}</del> → <ins>{after ?? say('plan.nothing')}</ins>
            </li>
          ))}
        </ul>
      )}
    </li>
  )
}
