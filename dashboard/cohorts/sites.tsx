import { useState } from 'react'
import type { SiteLineFragment } from '../generated/operations.ts'
import { withoutMark } from '../page/fictional-name.ts'
import { Name } from '../page/name.tsx'
import { useReading } from '../session/reading.ts'
import { SiteDialog } from '../sites/site-dialog.tsx'

/** The establishments that host an experiment. */
export const Sites = ({ sites }: { sites: readonly SiteLineFragment[] }) => {
  const { words } = useReading()
  const [opened, setOpened] = useState<string>()
  return (
    <div>
      <h4>{words.say('experiment.sites')}</h4>
      {sites.length === 0 && <p className="hint">{words.say('experiment.no-site')}</p>}
      <ul className="lines">
        {sites.map((site) => (
          <SiteLine key={site.id} site={site} onOpen={() => setOpened(site.id)} />
        ))}
      </ul>
      {opened && <SiteDialog id={opened} onClose={() => setOpened(undefined)} />}
    </div>
  )
}

const SiteLine = ({ site, onOpen }: { site: SiteLineFragment; onOpen: () => void }) => {
  const { say, day } = useReading().words
  const { openedOn, endsOn, agreements, establishment } = site
  const { name, category, commune, demonstration } = establishment
  const latest = agreements.at(-1)
  return (
    <li>
      <span className="line-name">
        <Name of={name} fictional={demonstration} />
      </span>
      <span className="hint">
        {category}, {commune} ·{' '}
        {endsOn
          ? say('experiment.site-ended', { start: day(openedOn), end: day(endsOn) })
          : say('experiment.site-opened', { day: day(openedOn) })}
      </span>
      <span>
        <button
          type="button"
          className="link"
          aria-label={say('site.details-of', { name: withoutMark(name) })}
          onClick={onOpen}
        >
          {say('site.details')}
        </button>{' '}
        {latest && <span className={`badge ${latest.status}`}>{say(`agreement.${latest.status}`)}</span>}
      </span>
    </li>
  )
}
