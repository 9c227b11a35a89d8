/** How chat accounts and workspaces are named: `slack:T0123:U0456`, `mattermost:chat.exemple.fr`. Pure. */
import type { ChatIdentity } from '#db/chat-accounts.ts'

type Workspace = Omit<ChatIdentity, 'user'>

/** The name of a workspace among all. */
export const workspaceId = ({ platform, workspace }: { readonly platform: string; readonly workspace: string }) =>
  `${platform.toLowerCase()}:${workspace}`

/** The name of an account among all. */
export const accountId = ({
  user,
  ...workspace
}: { readonly platform: string } & Omit<ChatIdentity, 'platform'>): string => `${workspaceId(workspace)}:${user}`

/** The workspace of that name; `undefined` when it names none. */
export function parseWorkspaceId(text: string): Workspace | undefined {
  const colon = text.indexOf(':')
  const platform = text.slice(0, colon).toUpperCase()
  const workspace = text.slice(colon + 1)
  return (platform === 'SLACK' || platform === 'MATTERMOST') && workspace !== '' ? { platform, workspace } : undefined
}

/** The account of that name; `undefined` when it names none. A server may have a port: its user follows the last colon. */
export function parseAccountId(text: string): ChatIdentity | undefined {
  const colon = text.lastIndexOf(':')
  const place = parseWorkspaceId(text.slice(0, colon))
  const user = text.slice(colon + 1)
  return place && user !== '' ? { ...place, user } : undefined
}
