import { PlaceLink } from '../places/place-link.tsx'
import { useReading } from '../session/reading.ts'
import type { Explained } from './explained.ts'

/** The figure, its formula with its numbers, its rule, the version of the plan that sets it, and what else is to be known. */
export const ExplanationText = ({ explained }: { explained: Explained }) => {
  const { say, quantity } = useReading().words
  const { label, indicator, unit, explanation } = explained
  const { value, rule, formula, notes, plan } = explanation
  return (
    <div className="explanation">
      {label !== indicator && <p className="explained-part">{label}</p>}
      {value !== null && <p className="explained-value">{quantity(value, unit)}</p>}
      {formula && (
        <p className="formula">
          <span className="hint">{say('explain.formula')}</span> {formula}
        </p>
      )}
      <p>
        {rule}{' '}
        <PlaceLink to={{ kind: 'experiment', id: plan.experiment.id, section: 'plan', version: plan.version }}>
          {say('explain.plan', { version: plan.version })}
        </PlaceLink>
      </p>
      {notes.length > 0 && (
        <ul className="warnings" aria-label={say('explain.notes')}>
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
