import type { CohortFiguresQuery } from '../generated/operations.ts'
import { Name } from '../page/name.tsx'
import { PlaceLink } from '../places/place-link.tsx'
import { useReading } from '../session/reading.ts'

type CohortExperiment = NonNullable<CohortFiguresQuery['cohort']>['experiments'][number]

/** The experiments of a cohort, each with how complete its values are. */
export const CohortExperiments = ({ experiments }: { experiments: readonly CohortExperiment[] }) => {
  const { say, percent } = useReading().words
  if (experiments.length === 0) return <p className="notice">{say('cohort.empty')}</p>
  return (
    <section aria-labelledby="experiments-title">
      <h2 id="experiments-title">{say('cohort.experiments')}</h2>
      <table className="indicators">
        <thead>
          <tr>
            <th scope="col">{say('cohort.experiment')}</th>
            <th scope="col">{say('collection.completeness')}</th>
            <th scope="col">{say('collection.timeliness')}</th>
          </tr>
        </thead>
        <tbody>
          {experiments.map(({ id, title, enterprise, collection: { completeness, timeliness } }) => (
            <tr key={id}>
              <th scope="row">
                <PlaceLink to={{ kind: 'experiment', id, section: 'figures' }}>{title}</PlaceLink>
                <span className="hint">
                  <Name of={enterprise.name} fictional={enterprise.demonstration} />
                </span>
              </th>
              <td data-label={say('collection.completeness')}>
                {completeness ? percent(completeness) : <span className="hint">{say('collection.nothing-due')}</span>}
              </td>
              <td data-label={say('collection.timeliness')}>
                {timeliness ? percent(timeliness) : <span className="hint">{say('collection.nothing-due')}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
