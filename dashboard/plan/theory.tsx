import { useRef } from 'react'
import type { PlanViewFragment } from '../generated/operations.ts'
import { useReading } from '../session/reading.ts'
import { TheoryArrows } from './theory-arrows.tsx'
import { assumptionsOf, columnsOf, type Step } from './theory-columns.ts'

/** The theory of change, drawn: what is done, what should follow, what it is for; and under which assumptions. */
export const Theory = ({ plan: { theorySteps: steps, theoryLinks: links } }: { plan: PlanViewFragment }) => {
  const { say } = useReading().words
  const place = useRef<HTMLDivElement>(null)
  if (steps.length === 0) return null
  const labelOf = (key: string) => steps.find((step) => step.key === key)?.label ?? ''
  const leadsTo = ({ key }: Step) => links.filter(({ from }) => from.key === key).map(({ to }) => labelOf(to.key))
  const assumptions = assumptionsOf(links)
  return (
    <section className="plan-part" aria-labelledby="plan-theory">
      <h3 id="plan-theory">{say('plan.theory')}</h3>
      <div className="theory" ref={place}>
        {columnsOf(steps, links).map((column) => (
          <ul key={column.map(({ key }) => key).join()}>
            {column.map((step) => (
              <li key={step.key} data-step={step.key} className={`step ${step.kind}`}>
                <span className="step-kind">{say(`step.${step.kind}`)}</span>
                {step.label}
                {leadsTo(step).length > 0 && (
                  <span className="sr-only">{say('plan.leads-to', { steps: leadsTo(step).join(', ') })}</span>
                )}
              </li>
            ))}
          </ul>
        ))}
        <TheoryArrows place={place} links={links} assumptions={assumptions} />
      </div>
      {assumptions.length > 0 && (
        <>
          <h4>{say('plan.assumptions')}</h4>
          <ol className="assumptions">
            {assumptions.map(({ number, link: { from, to, assumption } }) => (
              <li key={number}>
                <span className="line-name">{say('plan.assumption', { number, assumption: assumption ?? '' })}</span>{' '}
                <span className="hint">
                  {labelOf(from.key)} → {labelOf(to.key)}
                </span>
              </li>
            ))}
          </ol>
        </>
      )}
    </section>
  )
}
