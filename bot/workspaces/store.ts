import type { Logger } from 'pino'
import type { Api } from '../api.ts'
import {
  RemoveChatWorkspaceDocument,
  SaveChatWorkspaceDocument,
  StoredChatWorkspacesDocument,
  type StoredChatWorkspacesQuery,
} from '../generated/operations.ts'
import type { Sealer } from './sealer.ts'
import { type Credentials, nameOf, type Workspace } from './workspace.ts'

/** The workspaces kept by the API. What it keeps of their tokens, only this side can read. */
export interface WorkspaceStore {
  /** Those that can be served: one whose credentials do not open is left out, and the log says so. */
  readonly list: () => Promise<readonly Workspace[]>
  /** Keeps a workspace, bound to a programme by the token of an installation link. Why it was refused, in a sentence. */
  readonly save: (workspace: Workspace, link?: string) => Promise<{ readonly refusal: string } | undefined>
  /** Forgets the credentials of a workspace that the bot was put out of. */
  readonly remove: (workspace: Pick<Workspace, 'platform' | 'workspace'>) => Promise<void>
  /** Tells of a workspace whose tokens the environment gives, so that agents see it; none is kept. */
  readonly announce: (workspace: Omit<Workspace, 'credentials'>) => Promise<void>
}

interface Ingredients {
  readonly api: Api
  readonly sealer: Sealer
  readonly logger: Logger
}

type Stored = StoredChatWorkspacesQuery['chatWorkspaces'][number]

export function createWorkspaceStore({ api, sealer, logger }: Ingredients): WorkspaceStore {
  const save = async ({ credentials, ...workspace }: Workspace, link?: string) => {
    const sealed = sealer.seal(JSON.stringify(credentials), nameOf(workspace))
    const input = { ...workspace, credentials: sealed, ...(link && { link }) }
    const { saveChatWorkspace: result } = await api.execute(SaveChatWorkspaceDocument, { input }, 'bot')
    return result.__typename === 'SaveChatWorkspaceSuccess' ? undefined : { refusal: result.message }
  }
  const open = async (stored: Stored): Promise<Workspace[]> => {
    const workspace = openWorkspace(sealer, stored)
    if (!workspace) {
      logger.error({ workspace: stored.id }, 'The credentials of a workspace do not open: is SECRET_KEY the same?')
      return []
    }
    // Sealed under the key of before: sealed anew, so that this key can be forgotten one day.
    if (!sealer.isCurrent(stored.credentials ?? '')) await save(workspace)
    return [workspace]
  }
  return {
    list: async () => {
      const { chatWorkspaces } = await api.execute(StoredChatWorkspacesDocument, {}, 'bot')
      return (await Promise.all(chatWorkspaces.map(open))).flat()
    },
    save,
    remove: async ({ platform, workspace }) => {
      await api.execute(RemoveChatWorkspaceDocument, { input: { platform, workspace } }, 'bot')
    },
    announce: async (workspace) => {
      await api.execute(SaveChatWorkspaceDocument, { input: workspace }, 'bot')
    },
  }
}

function openWorkspace(sealer: Sealer, stored: Stored): Workspace | undefined {
  const { platform, workspace, name, url, credentials } = stored
  if (platform === 'EMAIL' || !credentials) return undefined
  const opened = sealer.open(credentials, nameOf({ platform, workspace }))
  // What opens was sealed by `save`.
  return opened === undefined
    ? undefined
    : { platform, workspace, name, url: url ?? undefined, credentials: JSON.parse(opened) as Credentials }
}
