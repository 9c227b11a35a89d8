import {
  bindingsOfProgrammes,
  type ChatWorkspaceRow,
  workspacesOfProgramme,
  workspacesToServe,
} from '#db/chat-workspaces.ts'
import type { Id } from '#db/database.ts'
import { groupedBy } from '../batch.ts'
import { workspaceId } from '../chat-names.ts'
import type { Complete } from '../complete.ts'
import { type Context, memberOf } from '../context.ts'
import type { ChatWorkspaceResolvers, MutationResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { badInput } from '../pagination.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { bindChatWorkspace } from './bind-chat-workspace.ts'
import { removeChatWorkspace } from './remove-chat-workspace.ts'
import { saveChatWorkspace } from './save-chat-workspace.ts'
import { unbindChatWorkspace } from './unbind-chat-workspace.ts'

const SEVEN_DAYS = 7 * 86_400_000

const bindingsOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'programme'>[]) => bindingsOfProgrammes(db, ids),
  ({ programmeId }) => programmeId,
)

export const resolvers = {
  Query: {
    chatWorkspaces: (_root, _args, { db, viewer }) =>
      viewer.kind === 'bot' ? workspacesToServe(db) : workspacesOfProgramme(db, viewer.programmeId),
    slackInstallationUrl: (_root, _args, context) => {
      const expiresAt = new Date(context.now().getTime() + SEVEN_DAYS)
      return context.links.slackInstallationUrl({ programmeId: memberOf(context).programmeId, expiresAt })
    },
  },
  Mutation: {
    saveChatWorkspace: async (_root, { input }, context) => {
      if (input.platform === 'EMAIL') throw badInput('platform must be a chat platform.')
      const outcome = await saveChatWorkspace(context, input)
      switch (outcome.kind) {
        case 'done':
          return { __typename: 'SaveChatWorkspaceSuccess', chatWorkspace: outcome.workspace }
        case 'link-invalid':
          return { __typename: 'InstallationLinkProblem', message: say(context.viewer, 'chat.link-invalid') }
        case 'workspace-shared':
          return { __typename: 'WorkspaceSharedProblem', message: say(context.viewer, 'chat.shared') }
      }
    },
    removeChatWorkspace: async (_root, { input }, context) => ({ removed: await removeChatWorkspace(context, input) }),
    bindChatWorkspace: async (_root, { input }, context) => {
      const outcome = await bindChatWorkspace(context, input)
      if (outcome.kind === 'workspace-shared')
        return { __typename: 'WorkspaceSharedProblem', message: say(context.viewer, 'chat.shared') }
      if (outcome.kind !== 'done') return toProblem(context, outcome)
      const { workspace: chatWorkspace, programme } = outcome
      return { __typename: 'BindChatWorkspaceSuccess', chatWorkspace, programme }
    },
    unbindChatWorkspace: async (_root, { input }, context) => {
      const outcome = await unbindChatWorkspace(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'UnbindChatWorkspaceSuccess', programme: outcome.programme }
        : toProblem(context, outcome)
    },
  },
  ChatWorkspace: {
    id: workspaceId,
    isBound: async ({ platform, workspace }, _args, { viewer, load }) =>
      viewer.kind === 'member' &&
      (await load(bindingsOf, viewer.programmeId)).some(
        (bound) => bound.platform === platform && bound.workspace === workspace,
      ),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'chatWorkspaces' | 'slackInstallationUrl'>
  Mutation: Pick<
    MutationResolvers,
    'saveChatWorkspace' | 'removeChatWorkspace' | 'bindChatWorkspace' | 'unbindChatWorkspace'
  >
  ChatWorkspace: Complete<ChatWorkspaceResolvers, ChatWorkspaceRow>
}
