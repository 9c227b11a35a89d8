import type { webApi } from '@slack/bolt'

/** Who the bot is in its workspace. */
export interface Identity {
  readonly team: string
  /** What people call the workspace, and where it is. */
  readonly name?: string | undefined
  readonly url?: string | undefined
  readonly botId: string | undefined
  readonly botUser: string | undefined
}

/** What the token says of the bot: asked once, and asked again only as long as Slack has not answered. */
export interface IdentityCard {
  readonly known: () => Identity | undefined
  readonly learn: () => Promise<Identity>
}

async function ask(client: webApi.WebClient): Promise<Identity> {
  const { team_id: team, team: name, url, bot_id: botId, user_id: botUser } = await client.auth.test()
  if (!team) throw new Error('Slack did not say which workspace the token belongs to.')
  return { team, name, url, botId, botUser }
}

/** With `team`, which workspace it is was known beforehand. */
export function createIdentityCard(client: webApi.WebClient, team?: string): IdentityCard {
  let known: Identity | undefined = team === undefined ? undefined : { team, botId: undefined, botUser: undefined }
  let pending: Promise<Identity> | undefined
  const askOnce = async (): Promise<Identity> => {
    try {
      known = await ask(client)
      return known
    } finally {
      pending = undefined
    }
  }
  return {
    known: () => known,
    learn: async () => {
      if (known) return known
      pending ??= askOnce()
      return pending
    },
  }
}
