import { type Api, type ChatIdentity, errorCodes } from './api.ts'
import { LinkChatAccountDocument, ViewerDocument } from './generated/operations.ts'
import { say } from './say.ts'
import type { Viewer } from './session.ts'

/** Whose gesture it is. */
export interface Account {
  readonly actor: ChatIdentity
  /** Reads the verified e-mail of the account; only called when the account is not linked yet. */
  readonly readEmail: () => Promise<string | undefined>
}

/** Nobody's account, with what to tell whoever it is, in both languages. */
export interface Stranger {
  readonly stranger: string
}

/** The member behind an account: linked by the verified e-mail of its profile the first time. */
export async function identify(api: Api, { actor, readEmail }: Account): Promise<Viewer | Stranger> {
  try {
    const { viewer } = await api.execute(ViewerDocument, {}, actor)
    if (viewer) return viewer
  } catch (error) {
    if (!errorCodes(error).includes('CHAT_ACCOUNT_UNKNOWN')) throw error
  }
  const email = await readEmail()
  if (!email) return { stranger: `${say('FR', 'no-email')}\n${say('EN', 'no-email')}` }
  const { linkChatAccount } = await api.execute(LinkChatAccountDocument, { input: { ...actor, email } }, 'bot')
  return linkChatAccount.__typename === 'LinkChatAccountSuccess'
    ? linkChatAccount.member
    : { stranger: linkChatAccount.message }
}
