import { RenewAgreementDocument } from '../../generated/operations.ts'
import { typed } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { agreementFields, readTerms } from './agreement-fields.ts'
import { agreementCard } from './cards.ts'
import { reachAgreement, standing } from './reach-agreement.ts'

const DAY = 24 * 3600 * 1000

/** Opens the form of the agreement that follows another, filled with what that one says. */
export async function pressRenewAgreement(session: Session, id: string): Promise<Reply> {
  const agreement = await reachAgreement(session, id)
  if (!agreement?.viewerCanRenew) return standing(session, agreement)
  const { basis, basisNote, parties, amount, endsOn, site } = agreement
  const { say, sayRich, viewer } = session
  return {
    kind: 'form',
    form: {
      id: 'agreement.renew',
      title: say('agreement.renew-title'),
      intro: sayRich('agreement.form-intro', {
        name: site.establishment.name,
        enterprise: site.experiment.enterprise.name,
      }),
      submit: say('save'),
      cancel: say('cancel'),
      fields: agreementFields(session, {
        basis,
        basisNote,
        parties: parties.map(({ name, siret }) => [name, siret].filter(Boolean).join(' ')),
        ...(amount ? { amount: typed(viewer.language, amount) } : {}),
        startsOn: new Date(Date.parse(endsOn) + DAY).toISOString().slice(0, 10),
        endsOn: null,
      }),
      state: id,
    },
  }
}

/** Records the agreement that follows. `state` is the one before. */
export async function submitRenewAgreement(session: Session, agreementId: string, values: FormValues): Promise<Reply> {
  const terms = readTerms(session, values)
  if (!terms) return { kind: 'errors', errors: { amount: session.say('agreement.amount-error') } }
  const input = { clientKey: session.key, agreementId, terms }
  const { renewAgreement: result } = await session.ask(RenewAgreementDocument, { input })
  switch (result.__typename) {
    case 'RenewAgreementSuccess': {
      const { agreement } = result
      const text = session.sayRich('agreement.renewed', { name: agreement.site.establishment.name })
      return { kind: 'message', message: agreementCard(session, agreement, text) }
    }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}
