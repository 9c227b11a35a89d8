import { useId, useState } from 'react'
import type { CohortHeadFragment } from '../generated/operations.ts'
import { Name } from '../page/name.tsx'
import { useReading } from '../session/reading.ts'
import { CohortContent } from './cohort-content.tsx'
import type { Standing } from './standing.ts'

interface CohortSectionProps {
  readonly cohort: CohortHeadFragment
  readonly standing: Standing
  readonly today: string
  readonly startsOpen: boolean
}

/** A cohort under its title, which opens and closes it; what it holds is read at its first opening. */
export const CohortSection = ({ cohort, standing, today, startsOpen }: CohortSectionProps) => {
  const { words } = useReading()
  const [isOpen, setIsOpen] = useState(startsOpen)
  const id = useId()
  return (
    <section className="cohort" aria-labelledby={`${id}-name`}>
      <h2>
        <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setIsOpen(!isOpen)}>
          <span className="cohort-title">
            <span className="cohort-name" id={`${id}-name`}>
              <Name of={cohort.name} fictional={cohort.demonstration} />
            </span>
            <span className="cohort-dates">
              {words.months(cohort.startsOn, cohort.endsOn)} · {words.say(`cohort.${standing}`)}
            </span>
          </span>
        </button>
      </h2>
      <div id={id}>{isOpen && <CohortContent id={cohort.id} today={today} />}</div>
    </section>
  )
}
