import { type Api, type ChatIdentity, errorCodes } from './api.ts'
import { type Language, LinkChatAccountDocument, ViewerDocument } from './generated/operations.ts'
import { sayBoth } from './say.ts'
import type { Viewer } from './session.ts'

/** Whose gesture it is. */
export interface Account {
  readonly actor: ChatIdentity
  /** Reads the verified e-mail of the account; only called when the account is not linked yet. */
  readonly readEmail: () => Promise<string | undefined>
  /** Whether the gesture asks to link an account that was unlinked. */
  readonly asksToLink?: boolean | undefined
}

/** Nobody's account, with what to tell whoever it is, in both languages; or an account that its owner unlinked, in theirs. */
export type Stranger = { readonly stranger: string } | { readonly unlinked: Language }

/** The member behind an account: linked by the verified e-mail of its profile the first time, and not again by itself. */
export async function identify(
  api: Api,
  { actor, readEmail, asksToLink = false }: Account,
): Promise<Viewer | Stranger> {
  try {
    const { viewer } = await api.execute(ViewerDocument, {}, actor)
    if (viewer) return viewer
  } catch (error) {
    const codes = errorCodes(error)
    if (codes.includes('CHAT_ACCOUNT_UNLINKED')) {
      if (!asksToLink) return { unlinked: languageIn(error) }
    } else if (!codes.includes('CHAT_ACCOUNT_UNKNOWN')) throw error
  }
  const email = await readEmail()
  if (!email) return { stranger: sayBoth('no-email') }
  const input = { ...actor, email, again: asksToLink }
  const { linkChatAccount } = await api.execute(LinkChatAccountDocument, { input }, 'bot')
  return linkChatAccount.__typename === 'LinkChatAccountSuccess'
    ? linkChatAccount.member
    : { stranger: linkChatAccount.message }
}

/** The language of the owner, which comes with the refusal. */
function languageIn(error: unknown): Language {
  const failures: readonly { readonly extensions?: { readonly language?: unknown } }[] =
    error instanceof AggregateError ? error.errors : []
  return failures.some(({ extensions }) => extensions?.language === 'EN') ? 'EN' : 'FR'
}
