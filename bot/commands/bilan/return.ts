import { ReturnBilanDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { FormValues } from '../../model/form.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { reachBilan } from './bilan.ts'
import { bilanCard } from './card.ts'

/** Asks why a bilan is to be written again. */
export async function pressReturn(session: Session, id: string): Promise<Reply> {
  const bilan = await reachBilan(session, id)
  if (!bilan) return { kind: 'message', message: notice(session.sayRich('stale')) }
  if (!bilan.viewerCanReturn)
    return { kind: 'message', message: bilanCard(session, bilan, session.sayRich('bilan.no-longer')) }
  const { say, sayRich } = session
  return {
    kind: 'form',
    form: {
      id: 'bilan.return',
      title: say('bilan.return-title'),
      intro: sayRich('bilan.return-intro'),
      submit: say('bilan.return'),
      cancel: say('cancel'),
      fields: [{ type: 'text', id: 'note', label: say('bilan.return-field'), multiline: true, maxLength: 2000 }],
      state: id,
    },
  }
}

/** Sends a bilan back to be written again. `state` is the bilan. */
export async function submitReturn(session: Session, bilanId: string, { note = '' }: FormValues): Promise<Reply> {
  const input = { clientKey: session.key, bilanId, note }
  const { returnBilan: result } = await session.ask(ReturnBilanDocument, { input })
  switch (result.__typename) {
    case 'ReturnBilanSuccess':
      return { kind: 'message', message: bilanCard(session, result.bilan, session.sayRich('bilan.sent-back')) }
    case 'BilanClosedProblem':
      return { kind: 'message', message: bilanCard(session, result.bilan, [`⚠️ ${result.message}`]) }
    case 'InvalidInputProblem':
      return { kind: 'errors', errors: { [result.field]: result.message } }
    default:
      return { kind: 'message', message: notice([result.message]) }
  }
}
