import type { Id } from '#db/database.ts'
import {
  chatAccountsOfMembers,
  demonstrationMembers,
  type MemberRow,
  membersById,
  membersOfProgramme,
} from '#db/members.ts'
import { byId, groupedBy } from '../batch.ts'
import type { CompleteNode } from '../complete.ts'
import type { Context } from '../context.ts'
import type { MemberResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { badInput } from '../pagination.ts'
import { toProblem } from '../problems.ts'
import { type Reader, say } from '../say.ts'
import { linkChatAccount } from './link-chat-account.ts'
import { canSeeContact } from './member.ts'
import { setLanguage } from './set-language.ts'

export const memberById = byId(membersById)

const chatAccountsOfMember = groupedBy(
  ({ db }: Context, ids: readonly Id<'member'>[]) => chatAccountsOfMembers(db, ids),
  ({ memberId }) => memberId,
)

export const resolvers = {
  Query: {
    viewer: (_root, _args, { viewer }) => (viewer.kind === 'member' ? viewer : null),
    members: (_root, _args, { db, viewer }) =>
      viewer.kind === 'bot' ? demonstrationMembers(db) : membersOfProgramme(db, viewer.programmeId),
  },
  Mutation: {
    setLanguage: async (_root, { input }, context) => {
      const outcome = await setLanguage(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'SetLanguageSuccess', member: outcome.member }
        : toProblem(context, outcome)
    },
    linkChatAccount: async (_root, { input }, context) => {
      const { platform, ...account } = input
      if (platform === 'EMAIL') throw badInput('platform must be a chat platform: nobody speaks to the bot by e-mail.')
      const outcome = await linkChatAccount(context, { platform, ...account })
      return outcome.kind === 'done'
        ? { __typename: 'LinkChatAccountSuccess', member: outcome.member }
        : {
            __typename: 'StrangerProblem',
            message: inBothLanguages(context.viewer, { contact: outcome.contact, email: input.email }),
          }
    },
  },
  Member: {
    id: ({ id }) => globalId('member', id),
    email: (member, _args, { viewer }) => (canSeeContact(member, viewer) ? member.email : null),
    chatAccounts: async (member, _args, { viewer, load }) =>
      canSeeContact(member, viewer)
        ? (await load(chatAccountsOfMember, member.id)).map(({ platformUser, ...account }) => ({
            ...account,
            user: platformUser,
          }))
        : [],
  },
} satisfies {
  Query: Pick<QueryResolvers, 'viewer' | 'members'>
  Mutation: Pick<MutationResolvers, 'setLanguage' | 'linkChatAccount'>
  Member: CompleteNode<MemberResolvers, MemberRow>
}

/** Whose language is unknown reads both. */
const inBothLanguages = (reader: Reader, values: { readonly contact: string; readonly email: string }): string =>
  (['FR', 'EN'] as const).map((language) => say({ ...reader, language }, 'stranger', values)).join('\n')
