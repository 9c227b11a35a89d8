import type { PlanViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { Sheet } from './sheet.tsx'

/** The objectives, each with the sheets of its indicators. */
export const Objectives = ({ plan: { objectives } }: { plan: PlanViewFragment }) => {
  const { say } = useReading().words
  if (objectives.length === 0) return null
  return (
    <section className="plan-part" aria-labelledby="plan-objectives">
      <h3 id="plan-objectives">{say('plan.objectives')}</h3>
      {objectives.map(({ key, title, beneficiaries, sheets }) => (
        <div key={key} className="objective">
          <h4>{title}</h4>
          <p className="hint">{say('plan.for', { beneficiaries })}</p>
          {sheets.length === 0 && <p className="hint">{say('plan.no-indicator')}</p>}
          {sheets.map((sheet) => (
            <Sheet key={sheet.indicator.id} sheet={sheet} />
          ))}
        </div>
      ))}
    </section>
  )
}
