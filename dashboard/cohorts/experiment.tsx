import type { ExperimentViewFragment } from '../generated/operations.ts'
import { Name } from '../page/name.tsx'
import { PlaceLink } from '../places/place-link.tsx'
import { useReading } from '../session/reading.ts'
import { IndicatorTable } from './indicator-table.tsx'
import { Milestones } from './milestones.tsx'
import { Sites } from './sites.tsx'

interface ExperimentProps {
  readonly experiment: ExperimentViewFragment
  readonly today: string
}

/** One experiment: what is tried by whom, what is measured, where, and what comes next. */
export const Experiment = ({ experiment, today }: ExperimentProps) => {
  const { words } = useReading()
  const { id, title, summary, enterprise, indicators, milestones, sites } = experiment
  return (
    <article className="card experiment">
      <h3>{title}</h3>
      <p className="enterprise">
        <Name of={enterprise.name} fictional={enterprise.demonstration} />
      </p>
      <p className="summary">{summary}</p>
      <p>
        <PlaceLink to={{ kind: 'experiment', id, section: 'figures' }}>{words.say('section.read')}</PlaceLink>
      </p>
      {indicators.length > 0 ? (
        <IndicatorTable indicators={indicators} caption={words.say('experiment.indicators', { title })} />
      ) : (
        <p className="hint">{words.say('experiment.no-indicator')}</p>
      )}
      <div className="columns">
        <Milestones milestones={milestones} today={today} />
        <Sites sites={sites} />
      </div>
    </article>
  )
}
