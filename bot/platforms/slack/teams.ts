import type { SlackContext } from './context.ts'

/** A workspace where the bot is; its id is not known when only its token is. */
interface Team {
  readonly id: string | undefined
  readonly token: string
  readonly context: SlackContext
}

/** What Bolt wants to know of a workspace. */
interface TeamCredentials {
  readonly botToken?: string
  readonly botId?: string
  readonly botUserId?: string
}

/** The workspaces that one Slack app is in. */
export interface Teams {
  readonly join: (team: Team) => void
  readonly leave: (id: string) => void
  /** What serves the gestures of a workspace; `undefined` when the bot is not there. */
  readonly contextOf: (id: string | undefined) => SlackContext | undefined
  readonly credentialsOf: (id: string | undefined) => TeamCredentials
}

interface Options {
  /** When the app can only be in one workspace, whatever reaches it comes from there. */
  readonly isOpen: boolean
}

export function createTeams({ isOpen }: Options): Teams {
  const named = new Map<string, Team>()
  let unnamed: Team | undefined
  const isHome = (id: string | undefined) => isOpen || (unnamed?.context.identity.known()?.team ?? id) === id
  const find = (id: string | undefined) => named.get(id ?? '') ?? (isHome(id) ? unnamed : undefined)
  return {
    join: (team) => {
      if (team.id === undefined) unnamed = team
      else named.set(team.id, team)
    },
    leave: (id) => void named.delete(id),
    contextOf: (id) => find(id)?.context,
    credentialsOf: (id) => {
      const team = find(id)
      if (!team) return {}
      const { botId, botUser } = team.context.identity.known() ?? {}
      return { botToken: team.token, ...(botId && { botId }), ...(botUser && { botUserId: botUser }) }
    },
  }
}

/** What serves the gestures of a workspace that `turnStrangersAway` has let in. */
export function contextOf({ contextOf: find }: Teams, id: string | undefined): SlackContext {
  const context = find(id)
  if (context) return context
  throw new Error('A gesture of an unknown workspace went past the door.')
}
