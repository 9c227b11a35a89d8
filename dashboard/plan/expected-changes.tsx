import type { PlanViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'

/** The changes expected that no figure tells. */
export const ExpectedChanges = ({ plan: { expectedChanges, objectives } }: { plan: PlanViewFragment }) => {
  const { say } = useReading().words
  if (expectedChanges.length === 0) return null
  return (
    <section className="plan-part" aria-labelledby="plan-expected">
      <h3 id="plan-expected">{say('plan.expected')}</h3>
      <ul className="lines">
        {expectedChanges.map(({ description, observation, stakeholder, objective }) => {
          const sought = objectives.find(({ key }) => key === objective?.key)?.title
          const hints = [
            stakeholder && say('plan.expected-for', { name: stakeholder.name }),
            sought && say('plan.expected-of', { title: sought }),
            observation && say('plan.expected-seen', { observation }),
          ]
          return (
            <li key={description}>
              <span className="line-name">{description}</span>
              <span className="hint">{hints.filter(Boolean).join(' · ')}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
