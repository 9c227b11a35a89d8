import { useId } from 'react'
import { Facts } from '../page/facts.tsx'
import { useReading } from '../session/reading.ts'
import { AgreementActions } from './agreement-actions.tsx'
import { AgreementFiles } from './agreement-files.tsx'
import type { FullAgreement } from './full-site.ts'

interface AgreementProps {
  readonly agreement: FullAgreement
  readonly reload: () => void
}

/** One agreement: what it says, what deserves attention, its files. */
export const Agreement = ({ agreement, reload }: AgreementProps) => {
  const { say, day } = useReading().words
  const id = useId()
  const { basis, basisNote, status, startsOn, endsOn, warnings = [], files } = agreement
  return (
    <article className="agreement" aria-labelledby={id}>
      <h4 id={id}>
        {say(`basis.${basis}`)} <span className={`badge ${status}`}>{say(`agreement.${status}`)}</span>
      </h4>
      <p>{say('agreement.dates', { start: day(startsOn), end: day(endsOn) })}</p>
      {basisNote && <p>{basisNote}</p>}
      {warnings.length > 0 && (
        <ul className="warnings" aria-label={say('agreement.warnings')}>
          {warnings.map(({ code, message }) => (
            <li key={code}>{message}</li>
          ))}
        </ul>
      )}
      <AgreementFacts agreement={agreement} />
      {files && <AgreementFiles files={files} />}
      {agreement.viewerCanChange && <AgreementActions agreement={agreement} reload={reload} />}
    </article>
  )
}

const AgreementFacts = ({ agreement }: { agreement: FullAgreement }) => {
  const { say, day, euros } = useReading().words
  const { amount, parties, signedOn, publishBy, publishedOn } = agreement
  return (
    <Facts
      facts={[
        [say('agreement.parties'), <Parties key="parties" parties={parties} />],
        [say('agreement.amount'), amount && euros(amount)],
        [say('agreement.signed'), signedOn && day(signedOn)],
        [say('agreement.publish-by'), publishedOn ? undefined : publishBy && day(publishBy)],
        [say('agreement.published'), publishedOn && day(publishedOn)],
      ]}
    />
  )
}

const Parties = ({ parties }: Pick<FullAgreement, 'parties'>) => (
  <ul>
    {parties.map(({ name, siret }, rank) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the rank of a party is what it is.
      <li key={rank}>
        {name} {siret && <span className="hint">SIRET {siret}</span>}
      </li>
    ))}
  </ul>
)
