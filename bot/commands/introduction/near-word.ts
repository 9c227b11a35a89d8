import { foldedWords } from '../../language/fold.ts'
import { nearest } from '../../language/nearest.ts'
import type { Action, Message } from '../../model/message.ts'
import { plain } from '../../model/rich.ts'
import type { Session } from '../../session.ts'
import { listNamed, listNames, listOf } from './lists.ts'
import { HISTORY_WORDS, SUGGESTION_WORDS } from './words.ts'

const known = [...listNames.flatMap((name) => listOf(name).words), ...HISTORY_WORDS, ...SUGGESTION_WORDS]

/** What this command knows, and was meant by words misspelt: « lsite », « en cour ». */
export const nearWords = (text: string): string | undefined => nearest(foldedWords(text).join(' '), known)

/** « Vouliez-vous dire /relation liste ? », with the button that shows the list if it is one. */
export function suggestion(session: Session, words: string): Message {
  const line = session.say('introduction.line', { words })
  const text = session.sayRich('introduction.near', { line })
  const list = listNamed(session, words)
  const actions: Action[] = list ? [{ act: 'introduction.list', argument: list, label: line }] : []
  return {
    summary: plain(text),
    blocks: [{ type: 'text', text }, ...(list ? [{ type: 'actions', actions } as const] : [])],
  }
}
