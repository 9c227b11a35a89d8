import { type ChatIdentity, isUnlinked, linkAccount, membersByEmail } from '#db/chat-accounts.ts'
import { insertEvent } from '#db/events.ts'
import type { MemberRow } from '#db/members.ts'
import { programmesServedBy } from '#db/programmes.ts'
import { type Context, inTransaction } from '../context.ts'
import { globalId } from '../ids.ts'

export type LinkChatAccountOutcome =
  | { readonly kind: 'done'; readonly member: MemberRow }
  /** The person unlinked it, and does not ask for it again. */
  | { readonly kind: 'unlinked' }
  /** The workspace serves no programme. */
  | { readonly kind: 'unserved' }
  | { readonly kind: 'stranger'; readonly contact: string }

interface Link extends ChatIdentity {
  readonly email: string
  readonly again?: boolean | null | undefined
}

/**
 * Links a chat account to the member who has this e-mail in a programme that its workspace serves; a stranger is told whom
 * to ask, among those programmes only.
 */
export const linkChatAccount = (
  context: Context,
  { email, again, ...identity }: Link,
): Promise<LinkChatAccountOutcome> =>
  inTransaction(context, async ({ db, now }) => {
    if (!again && (await isUnlinked(db, identity))) return { kind: 'unlinked' }
    const [member] = await membersByEmail(db, email, identity)
    if (!member) {
      const contacts = (await programmesServedBy(db, identity)).map(({ contact }) => contact)
      return contacts.length === 0 ? { kind: 'unserved' } : { kind: 'stranger', contact: contacts.join(', ') }
    }
    const linked = await linkAccount(db, identity, member, now())
    if (linked) {
      await insertEvent(db, {
        programmeId: member.programmeId,
        kind: 'CHAT_ACCOUNT_LINKED',
        subjectId: globalId('member', member.id),
        channel: 'SYSTEM',
        at: now(),
        after: { platform: identity.platform, workspace: identity.workspace },
      })
    }
    return { kind: 'done', member }
  })
