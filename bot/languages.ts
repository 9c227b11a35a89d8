import type { ChatIdentity } from './api.ts'
import type { Language } from './generated/operations.ts'
import { keepLast } from './keep-last.ts'

const REMEMBERED = 5000

/** The languages of the people heard lately, for what a platform says by itself: French until a person is known. */
export interface Languages {
  readonly of: (account: ChatAccount) => Language
  readonly remember: (account: ChatAccount, language: Language) => void
}

/** An account of a chat platform, whatever the workspace it is met in. */
export type ChatAccount = Pick<ChatIdentity, 'platform' | 'user'>

const keyOf = ({ platform, user }: ChatAccount): string => `${platform}:${user}`

export function createLanguages(): Languages {
  const known = new Map<string, Language>()
  return {
    of: (account) => known.get(keyOf(account)) ?? 'FR',
    remember: (account, language) => {
      known.set(keyOf(account), language)
      keepLast(known, REMEMBERED)
    },
  }
}
