import type { ExperimentHeadFragment } from '../generated/operations.ts'
import { withoutMark } from '../page/fictional-name.ts'
import { Name } from '../page/name.tsx'
import { SECTIONS } from '../places/place.ts'
import { PlaceLink } from '../places/place-link.tsx'
import { useReading } from '../session/reading.ts'
import type { ExperimentPlace } from './experiment-page.tsx'

interface ExperimentHeadProps {
  readonly experiment: ExperimentHeadFragment
  readonly place: ExperimentPlace
}

/** What is tried by whom, and the ways to each section. */
export const ExperimentHead = ({ experiment, place }: ExperimentHeadProps) => {
  const { say } = useReading().words
  const { title, summary, enterprise, cohort } = experiment
  return (
    <header className="experiment-head">
      <title>{`${say(`section.${place.section}`)} · ${title} · Passerelle`}</title>
      <nav aria-label={say('place.path')}>
        <ol className="path">
          <li>
            <PlaceLink to={{ kind: 'programme' }}>{say('place.programme')}</PlaceLink>
          </li>
          <li>
            <PlaceLink to={{ kind: 'cohort', id: cohort.id }}>{withoutMark(cohort.name)}</PlaceLink>
          </li>
        </ol>
      </nav>
      <h1>{title}</h1>
      <p className="enterprise">
        <Name of={enterprise.name} fictional={enterprise.demonstration} />
      </p>
      <p className="summary">{summary}</p>
      <nav className="sections" aria-label={say('section.nav')}>
        {SECTIONS.map((section) => (
          <PlaceLink
            key={section}
            to={{ kind: 'experiment', id: place.id, section }}
            isCurrent={section === place.section}
          >
            {say(`section.${section}`)}
          </PlaceLink>
        ))}
      </nav>
    </header>
  )
}
