import {
  DeclineIntroductionDocument,
  type DeclineReason,
  RequestIntroductionDocument,
} from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { introductionCard } from './cards.ts'

/** An introduction asked for in a form. `state` is the experiment when there was no choice. */
export async function submitRequest(session: Session, state: string, values: FormValues): Promise<Reply> {
  const input = {
    clientKey: session.key,
    experimentId: state || (values['experiment'] ?? ''),
    establishmentId: values['establishment'] ?? '',
    purpose: values['purpose'] ?? '',
  }
  const { requestIntroduction: result } = await session.ask(RequestIntroductionDocument, { input })
  switch (result.__typename) {
    case 'RequestIntroductionSuccess': {
      const text = session.sayRich('introduction.requested', { name: result.introduction.establishment.name })
      return { kind: 'message', message: introductionCard(session, text, result.introduction) }
    }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'errors', errors: { establishment: result.message } }
  }
}

/** A refusal, with its reason. `state` is the introduction. */
export async function submitDecline(session: Session, introductionId: string, values: FormValues): Promise<Reply> {
  // The option's value came from our own form; anything else is refused by the API's enum.
  const reason = values['reason'] as DeclineReason
  const input = { clientKey: session.key, introductionId, reason, note: values['note'] ?? null }
  const { declineIntroduction: result } = await session.ask(DeclineIntroductionDocument, { input })
  switch (result.__typename) {
    case 'AnswerIntroductionSuccess': {
      const text = session.sayRich('introduction.declined', { name: result.introduction.establishment.name })
      return { kind: 'message', message: introductionCard(session, text, result.introduction) }
    }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}
