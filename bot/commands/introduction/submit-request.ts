import { RequestIntroductionDocument } from '../../generated/operations.ts'
import type { FormValues } from '../../model/form.ts'
import type { Block } from '../../model/message.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { undoButton } from '../change/undo-button.ts'
import { introductionCard } from './cards.ts'
import { DRAFT } from './request-form.ts'

/** An introduction asked for in a form. `state` is the experiment when there was no choice. */
export async function submitRequest(session: Session, state: string, values: FormValues): Promise<Reply> {
  const { experimentId = state, establishmentId = '', purpose = '', effort = '', consentVersion = null } = values
  session.recent.choose(experimentId)
  const draft = values['sending'] === DRAFT
  const mustConsent = session.viewer.role === 'ENTREPRENEUR' && !draft && consentVersion === null
  if (mustConsent) return { kind: 'errors', errors: { consentVersion: session.say('introduction.consent-needed') } }
  const input = { clientKey: session.key, experimentId, establishmentId, purpose, effort, draft, consentVersion }
  const { requestIntroduction: result } = await session.ask(RequestIntroductionDocument, { input })
  switch (result.__typename) {
    case 'RequestIntroductionSuccess': {
      const { name } = result.introduction.establishment
      const text = session.sayRich(draft ? 'introduction.drafted' : 'introduction.requested', { name })
      const card = introductionCard(session, text, result.introduction)
      const undo: Block = { type: 'actions', actions: [undoButton(session)] }
      return { kind: 'message', message: { ...card, blocks: [...card.blocks, undo] } }
    }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'errors', errors: { establishmentId: result.message } }
  }
}
