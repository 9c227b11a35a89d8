import { AddEvidenceDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Form, FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { whatOf } from './cards.ts'

/** Opens the form of a link that shows that a value is right. Files are added from the dashboard. */
export async function pressEvidence(session: Session, measurementId: string): Promise<Reply> {
  const { say } = session
  const form: Form = {
    id: 'indicator.evidence',
    title: say('indicator.evidence-title'),
    intro: session.sayRich('indicator.evidence-intro'),
    submit: say('save'),
    cancel: say('cancel'),
    fields: [
      {
        type: 'text',
        id: 'url',
        label: say('indicator.evidence-url-field'),
        placeholder: say('indicator.evidence-url-placeholder'),
        maxLength: 2000,
      },
      {
        type: 'text',
        id: 'name',
        label: say('indicator.evidence-name-field'),
        placeholder: say('indicator.evidence-name-placeholder'),
        optional: true,
        maxLength: 200,
      },
    ],
    state: measurementId,
  }
  return { kind: 'form', form }
}

/** Adds the link. `state` is the measurement. */
export async function submitEvidence(
  session: Session,
  measurementId: string,
  { url = '', name = '' }: FormValues,
): Promise<Reply> {
  const input = { clientKey: session.key, measurementId, url, name: name || null }
  const { addEvidence: result } = await session.ask(AddEvidenceDocument, { input })
  switch (result.__typename) {
    case 'AddEvidenceSuccess': {
      const text = session.sayRich('indicator.evidence-added', whatOf(session, result.measurement))
      return { kind: 'message', message: notice(text) }
    }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}
