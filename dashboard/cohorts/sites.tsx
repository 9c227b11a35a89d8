import type { SiteLineFragment } from '../generated/operations.ts'
import { Name } from '../page/name.tsx'
import { useReading } from '../session/reading.ts'

/** The establishments that host an experiment. */
export const Sites = ({ sites }: { sites: readonly SiteLineFragment[] }) => {
  const { words } = useReading()
  return (
    <div>
      <h4>{words.say('experiment.sites')}</h4>
      {sites.length === 0 && <p className="hint">{words.say('experiment.no-site')}</p>}
      <ul className="lines">
        {sites.map(({ id, openedOn, establishment: { name, category, commune, demonstration } }) => (
          <li key={id}>
            <span className="line-name">
              <Name of={name} fictional={demonstration} />
            </span>
            <span className="hint">
              {category}, {commune} · {words.say('experiment.site-opened', { day: words.day(openedOn) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
