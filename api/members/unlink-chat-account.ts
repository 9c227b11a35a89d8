import { unlinkAccount } from '#db/chat-accounts.ts'
import type { MemberRow } from '#db/members.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { parseAccountId } from '../chat-names.ts'
import { type Context, memberOf } from '../context.ts'
import { globalId } from '../ids.ts'
import type { NotFound } from '../problems.ts'
import { sameMember } from './same-member.ts'

export type UnlinkChatAccountOutcome =
  | { readonly kind: 'done'; readonly member: MemberRow }
  | NotFound
  | ClientKeyReused

interface Unlink {
  readonly clientKey: string
  readonly accountId: string
}

/** Unlinks an account of the viewer, from wherever they ask. */
export const unlinkChatAccount = (context: Context, input: Unlink): Promise<UnlinkChatAccountOutcome> =>
  once<UnlinkChatAccountOutcome>(context, {
    input,
    change: 'CHAT_ACCOUNT_UNLINKED',
    command: async (inside) => {
      const { id } = memberOf(inside)
      const account = parseAccountId(input.accountId)
      if (!account || !(await unlinkAccount(inside.db, account, id, inside.now()))) return { kind: 'not-found' }
      const { platform, workspace } = account
      await recordChange(inside, { subjectId: globalId('member', id), after: { platform, workspace } })
      return sameMember(inside)
    },
    again: sameMember,
  })
