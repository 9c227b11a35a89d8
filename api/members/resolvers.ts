import { type ChatAccountRow, chatAccountsOfMembers } from '#db/chat-accounts.ts'
import type { Id } from '#db/database.ts'
import { demonstrationMembers, type MemberRow, membersById, membersOfProgramme } from '#db/members.ts'
import { byId, groupedBy } from '../batch.ts'
import { accountId } from '../chat-names.ts'
import type { Complete, CompleteNode } from '../complete.ts'
import type { Context } from '../context.ts'
import type {
  ChatAccountResolvers,
  MemberResolvers,
  MemberSettingsResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { badInput } from '../pagination.ts'
import { toProblem } from '../problems.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { type Reader, say, type TextKey } from '../say.ts'
import { dateIn } from '../today.ts'
import { changeSettings } from './change-settings.ts'
import { leaveOf } from './leave.ts'
import { linkChatAccount } from './link-chat-account.ts'
import { canSeeContact, canSeeLeave, canSeeSettings } from './member.ts'
import { setLanguage } from './set-language.ts'
import { weekdaysOf } from './settings.ts'
import { unlinkChatAccount } from './unlink-chat-account.ts'

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
    changeSettings: async (_root, { input }, context) => {
      const outcome = await changeSettings(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'ChangeSettingsSuccess', member: outcome.member }
        : toProblem(context, outcome)
    },
    linkChatAccount: async (_root, { input }, context) => {
      const { platform, ...account } = input
      if (platform === 'EMAIL') throw badInput('platform must be a chat platform: nobody speaks to the bot by e-mail.')
      const outcome = await linkChatAccount(context, { platform, ...account })
      switch (outcome.kind) {
        case 'done':
          return { __typename: 'LinkChatAccountSuccess', member: outcome.member }
        case 'unlinked':
          return { __typename: 'AccountUnlinkedProblem', message: inBothLanguages(context.viewer, 'chat.unlinked') }
        case 'unserved':
          return { __typename: 'StrangerProblem', message: inBothLanguages(context.viewer, 'chat.unserved') }
        case 'stranger':
          return {
            __typename: 'StrangerProblem',
            message: inBothLanguages(context.viewer, 'stranger', { contact: outcome.contact, email: input.email }),
          }
      }
    },
    unlinkChatAccount: async (_root, { input }, context) => {
      const outcome = await unlinkChatAccount(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'UnlinkChatAccountSuccess', member: outcome.member }
        : toProblem(context, outcome)
    },
  },
  Member: {
    id: ({ id }) => globalId('member', id),
    email: (member, _args, { viewer }) => (canSeeContact(member, viewer) ? member.email : null),
    chatAccounts: (member, _args, { viewer, load }) =>
      canSeeContact(member, viewer) ? load(chatAccountsOfMember, member.id) : [],
    leave: async (member, _args, { viewer, load, now }) => {
      if (!canSeeLeave(member, viewer) || !member.leaveEndsOn) return null
      const { department } = await load(programmeById, member.programmeId)
      return leaveOf(member, department, dateIn(member.timeZone, now()))
    },
    settings: (member, _args, { viewer }) => (canSeeSettings(member, viewer) ? member : null),
  },
  MemberSettings: {
    workingDays: ({ workingDays }) => weekdaysOf(workingDays),
  },
  ChatAccount: {
    id: ({ platformUser: user, ...account }) => accountId({ ...account, user }),
    user: ({ platformUser }) => platformUser,
  },
} satisfies {
  Query: Pick<QueryResolvers, 'viewer' | 'members'>
  Mutation: Pick<MutationResolvers, 'setLanguage' | 'changeSettings' | 'linkChatAccount' | 'unlinkChatAccount'>
  Member: CompleteNode<MemberResolvers, MemberRow>
  MemberSettings: Complete<MemberSettingsResolvers, Omit<MemberRow, 'workingDays'>>
  ChatAccount: Complete<ChatAccountResolvers, ChatAccountRow>
}

/** Whose language is unknown reads both. */
const inBothLanguages = (reader: Reader, text: TextKey, values = {}): string =>
  (['FR', 'EN'] as const).map((language) => say({ ...reader, language }, text, values)).join('\n')
