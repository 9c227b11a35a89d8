import { RecordAgreementDocument } from '../generated/operations.ts'
import { Opening } from '../page/opening.tsx'
import { useReading } from '../session/reading.ts'
import { Agreement } from './agreement.tsx'
import { AgreementForm } from './agreement-form.tsx'
import type { FullSite } from './full-site.ts'

interface AgreementsProps {
  readonly site: FullSite
  readonly reload: () => void
}

/** The agreements of a site, and for agents the form of a new one. */
export const Agreements = ({ site, reload }: AgreementsProps) => {
  const { ask, words } = useReading()
  const { id: siteId, agreements, establishment, experiment } = site
  const names = [experiment.cohort.programme.authority, experiment.enterprise.name, establishment.name]
  return (
    <section aria-labelledby="agreements-title">
      <h3 id="agreements-title">{words.say('agreements')}</h3>
      {agreements.length === 0 && <p className="hint">{words.say('agreements.none')}</p>}
      {agreements.map((agreement) => (
        <Agreement key={agreement.id} agreement={agreement} reload={reload} />
      ))}
      {site.viewerCanRecordAgreement && (
        <Opening label={words.say('agreement.record')} isPrimary={agreements.length === 0}>
          {(close) => (
            <AgreementForm
              initial={{ parties: names.map((name) => ({ name, siret: null })), startsOn: site.openedOn }}
              send={async (clientKey, terms) =>
                (await ask(RecordAgreementDocument, { input: { clientKey, siteId, terms } })).recordAgreement
              }
              onDone={() => {
                close()
                reload()
              }}
              onCancel={close}
            />
          )}
        </Opening>
      )}
    </section>
  )
}
