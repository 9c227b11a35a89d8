import type { Ask } from './ask.ts'
import type { Channel } from './entities.ts'
import { orNothing } from './request.ts'

/** What the server says of itself, and of the conversations of the bot. */
export interface ServerCalls {
  /** What clients are told: the version, the key of triggers, what is on. */
  readonly clientConfig: () => Promise<Readonly<Record<string, string>>>
  readonly myChannels: () => Promise<readonly Channel[]>
}

/** Older servers only list the conversations of an account team by team. */
async function channelsOfTeams(ask: Ask): Promise<readonly Channel[]> {
  const teams = await ask<readonly { readonly id: string }[]>('GET', '/users/me/teams')
  const lists = await Promise.all(
    teams.map(({ id }) => ask<readonly Channel[]>('GET', `/users/me/teams/${id}/channels`)),
  )
  return lists.flat()
}

export const createServerCalls = (ask: Ask): ServerCalls => ({
  clientConfig: () => ask('GET', '/config/client?format=old'),
  myChannels: async () =>
    (await orNothing(ask<readonly Channel[]>('GET', '/users/me/channels'))) ?? channelsOfTeams(ask),
})
