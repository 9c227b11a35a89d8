import { EstablishmentByIdDocument } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { findAskers } from './askers.ts'
import { type Chosen, requestForm } from './request-form.ts'

/** The form, filled with what was chosen; a sentence when there is nothing to ask for. */
export async function openRequest(session: Session, chosen: Chosen = {}): Promise<Reply> {
  const askers = await findAskers(session)
  if (askers.length === 0) return { kind: 'message', message: notice(session.sayRich('introduction.nobody')) }
  return { kind: 'form', form: await requestForm(session, askers, chosen) }
}

/** Opens the form for the establishment chosen, and maybe the experiment: `establishment experiment`. */
export async function pressChoose(session: Session, argument: string): Promise<Reply> {
  const [id = '', experimentId] = argument.split(' ')
  const { node } = await session.ask(EstablishmentByIdDocument, { id })
  if (node?.__typename !== 'Establishment') return { kind: 'message', message: notice(session.sayRich('stale')) }
  if (experimentId) session.recent.choose(experimentId)
  return openRequest(session, { establishment: node, ...(experimentId ? { experimentId } : {}) })
}

/** Opens an empty form. */
export const pressNew = (session: Session): Promise<Reply> => openRequest(session)
