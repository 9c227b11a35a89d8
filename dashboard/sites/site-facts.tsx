import { Facts } from '../page/facts.tsx'
import { useReading } from '../session/reading.ts'
import type { FullSite } from './full-site.ts'

/** When a site is open, for whom, and whom to speak to there. */
export const SiteFacts = ({ site }: { site: FullSite }) => {
  const { say, day, amount } = useReading().words
  const { openedOn, endsOn, public: words, capacity, referent } = site
  return (
    <Facts
      facts={[
        [say('site.opened'), day(openedOn)],
        [say('site.ends'), endsOn && day(endsOn)],
        [say('site.public'), words],
        [say('site.capacity'), capacity && amount(String(capacity))],
        [say('site.referent'), referent && <Referent {...referent} />],
      ]}
    />
  )
}

const Referent = ({ name, email }: { name: string; email: string | null }) => (
  <>
    {name}
    {email && (
      <>
        <br />
        <a href={`mailto:${email}`}>{email}</a>
      </>
    )}
  </>
)
