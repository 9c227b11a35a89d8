import {
  CorrectAgreementDocument,
  PublishAgreementDocument,
  RenewAgreementDocument,
  SignAgreementDocument,
} from '../generated/operations.ts'
import { Opening } from '../page/opening.tsx'
import { useReading } from '../session/reading.ts'
import { AgreementForm } from './agreement-form.tsx'
import { DayForm } from './day-form.tsx'
import type { FullAgreement } from './full-site.ts'
import { KeepFile } from './keep-file.tsx'

interface AgreementActionsProps {
  readonly agreement: FullAgreement
  readonly reload: () => void
}

/** What an agent can do about an agreement. */
export const AgreementActions = ({ agreement, reload }: AgreementActionsProps) => {
  const { ask, words } = useReading()
  const { say } = words
  const {
    id: agreementId,
    parties,
    basis,
    basisNote,
    viewerCanSign,
    viewerCanRenew,
    publishBy,
    publishedOn,
  } = agreement
  const ends = (close: () => void) => ({
    onCancel: close,
    onDone: () => {
      close()
      reload()
    },
  })
  return (
    <div className="actions">
      {viewerCanSign && (
        <Opening label={say('agreement.sign')} isPrimary>
          {(close) => (
            <DayForm
              label={say('agreement.field-signedOn')}
              name="signedOn"
              send={async (clientKey, signedOn) =>
                (await ask(SignAgreementDocument, { input: { clientKey, agreementId, signedOn } })).signAgreement
              }
              {...ends(close)}
            />
          )}
        </Opening>
      )}
      <Opening label={say('file.keep')}>{(close) => <KeepFile agreementId={agreementId} {...ends(close)} />}</Opening>
      {publishBy && !publishedOn && (
        <Opening label={say('agreement.publish')}>
          {(close) => (
            <DayForm
              label={say('agreement.published')}
              name="publishedOn"
              send={async (clientKey, publishedOn) =>
                (await ask(PublishAgreementDocument, { input: { clientKey, agreementId, publishedOn } }))
                  .publishAgreement
              }
              {...ends(close)}
            />
          )}
        </Opening>
      )}
      {viewerCanRenew && (
        <Opening label={say('agreement.renew')}>
          {(close) => (
            <AgreementForm
              initial={{ parties, basis, basisNote }}
              send={async (clientKey, terms) =>
                (await ask(RenewAgreementDocument, { input: { clientKey, agreementId, terms } })).renewAgreement
              }
              {...ends(close)}
            />
          )}
        </Opening>
      )}
      <Opening label={say('agreement.correct')}>
        {(close) => (
          <AgreementForm
            initial={agreement}
            send={async (clientKey, terms) =>
              (await ask(CorrectAgreementDocument, { input: { clientKey, agreementId, terms } })).correctAgreement
            }
            {...ends(close)}
          />
        )}
      </Opening>
    </div>
  )
}
