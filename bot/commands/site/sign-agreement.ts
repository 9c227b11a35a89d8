import { SignAgreementDocument } from '../../generated/operations.ts'
import { todayIn } from '../../language/format.ts'
import { notice } from '../../messages/notice.ts'
import type { FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { agreementCard } from './cards.ts'
import { reachAgreement, standing } from './reach-agreement.ts'

/** Opens the form that records the signature of an agreement. */
export async function pressSignAgreement(session: Session, id: string): Promise<Reply> {
  const agreement = await reachAgreement(session, id)
  if (!agreement?.viewerCanSign) return standing(session, agreement)
  const { say, sayRich, viewer, now } = session
  return {
    kind: 'form',
    form: {
      id: 'agreement.sign',
      title: say('agreement.sign-title'),
      intro: sayRich('agreement.form-intro', {
        name: agreement.site.establishment.name,
        enterprise: agreement.site.experiment.enterprise.name,
      }),
      submit: say('save'),
      cancel: say('cancel'),
      fields: [
        {
          type: 'date',
          id: 'signedOn',
          label: say('agreement.signed-label'),
          hint: say('agreement.signed-hint'),
          initial: todayIn(viewer.timeZone, now()),
        },
      ],
      state: id,
    },
  }
}

/** Records the signature. `state` is the agreement. */
export async function submitSignAgreement(
  session: Session,
  agreementId: string,
  { signedOn = '' }: FormValues,
): Promise<Reply> {
  const input = { clientKey: session.key, agreementId, signedOn }
  const { signAgreement: result } = await session.ask(SignAgreementDocument, { input })
  switch (result.__typename) {
    case 'SignAgreementSuccess': {
      const { agreement } = result
      const text = session.sayRich('agreement.signed', { name: agreement.site.establishment.name })
      return { kind: 'message', message: agreementCard(session, agreement, text) }
    }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}
