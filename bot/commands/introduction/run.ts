import type { EstablishmentPartsFragment } from '../../generated/operations.ts'
import { notice } from '../../messages/notice.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { findAskers } from './askers.ts'
import { findEstablishments } from './find.ts'
import { requestForm } from './forms.ts'
import { listIntroductions } from './list.ts'

const LIST_WORDS = ['liste', 'list']

/** `/relation`: the form (staff: what waits for them), the list, or a search that leads to the form. */
export async function runIntroduction(session: Session, text: string): Promise<Reply> {
  if (LIST_WORDS.includes(text.toLowerCase())) return listIntroductions(session, null)
  if (text === '' && session.viewer.role === 'STAFF') return listIntroductions(session, 'REQUESTED')
  if (text === '') return openRequest(session)
  return findEstablishments(session, text)
}

/** The form, filled with an establishment if one was chosen; a sentence when there is nothing to ask for. */
export async function openRequest(session: Session, establishment?: EstablishmentPartsFragment): Promise<Reply> {
  const askers = await findAskers(session)
  if (askers.length === 0) return { kind: 'message', message: notice(session.sayRich('introduction.nobody')) }
  return { kind: 'form', form: requestForm(session, askers, establishment) }
}
