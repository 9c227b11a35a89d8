import { foldedWords } from '../../language/fold.ts'
import type { Reply } from '../../model/reply.ts'
import type { Session } from '../../session.ts'
import { findEstablishments } from './find.ts'
import { findHistory } from './find-history.ts'
import { findSuggestions } from './find-suggestions.ts'
import { listIntroductions } from './list.ts'
import { listNamed } from './lists.ts'
import { openRequest } from './press-request.ts'
import { HISTORY_WORDS, SUGGESTION_WORDS } from './words.ts'

/** `/relation`: the form (staff: what waits for them), a list, a history, suggestions, or a search that leads to the form. */
export async function runIntroduction(session: Session, text: string): Promise<Reply> {
  if (text === '') return session.viewer.role === 'STAFF' ? listIntroductions(session, 'queue') : openRequest(session)
  const [first = '', ...others] = foldedWords(text)
  const list = listNamed(session, [first, ...others].join(' '))
  if (list) return listIntroductions(session, list)
  if (HISTORY_WORDS.includes(first)) return findHistory(session, others)
  if (SUGGESTION_WORDS.includes(first)) return findSuggestions(session, others)
  return findEstablishments(session, text)
}
