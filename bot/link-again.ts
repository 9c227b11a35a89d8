import type { Language } from './generated/operations.ts'
import { foldedWords } from './language/fold.ts'
import { notice } from './messages/notice.ts'
import type { Reply } from './model/reply.ts'
import { say } from './say.ts'

/** The act of the button that links an account again. */
export const LINK = 'account.link'

export const LINK_WORDS = ['relier', 'link']

/** Whether a line asks to link the account again: `/passerelle relier`. */
export function asksToLink(line: string): boolean {
  const words = foldedWords(line)
  const isShort = words.length === 1 || (words.length === 2 && words[0] === 'passerelle')
  return isShort && LINK_WORDS.includes(words.at(-1) ?? '')
}

/** What somebody is told from an account that they unlinked, with the button that links it again. */
export function unlinkedReply(language: Language): Reply {
  const text = say(language, 'account.unlinked')
  const link = { act: LINK, argument: '', label: say(language, 'account.link'), style: 'primary' } as const
  return { kind: 'message', message: notice([text], { type: 'actions', actions: [link] }) }
}
