import { insertEvent } from '#db/events.ts'
import { type ChatIdentity, linkAccount, type MemberRow, membersByEmail } from '#db/members.ts'
import { allProgrammes } from '#db/programmes.ts'
import { type Context, inTransaction } from '../context.ts'
import { globalId } from '../ids.ts'

export type LinkChatAccountOutcome =
  | { readonly kind: 'done'; readonly member: MemberRow }
  | { readonly kind: 'stranger'; readonly contact: string }

/** Links a chat account to the member who has this e-mail; a stranger is told whom to ask. */
export const linkChatAccount = (
  context: Context,
  { email, ...identity }: ChatIdentity & { readonly email: string },
): Promise<LinkChatAccountOutcome> =>
  inTransaction(context, async ({ db, now }) => {
    const [member] = await membersByEmail(db, email)
    if (!member) {
      const contacts = (await allProgrammes(db)).map(({ contact }) => contact)
      return { kind: 'stranger', contact: contacts.join(', ') }
    }
    const linked = await linkAccount(db, identity, member)
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
