import type { webApi } from '@slack/bolt'
import { failureCode } from './failure.ts'

/** Slack does not show the bot who is there: a channel that it is not in, gone, or closed to it. */
const unseen = ['channel_not_found', 'not_in_channel', 'fetch_members_failed', 'missing_scope']
const pageSize = 200

/** Slack's own helper is told of by no `users.info`. */
const SLACKBOT = 'USLACKBOT'

/** Tells who is in a channel. What a user is, person or bot, is asked of Slack once. */
export function createChannelMembers(client: webApi.WebClient) {
  const people = new Map<string, boolean>()
  const isPerson = async (user: string): Promise<boolean> => {
    const known = people.get(user)
    if (known !== undefined) return known
    const { user: account } = await client.users.info({ user })
    const is = user !== SLACKBOT && account?.is_bot !== true
    people.set(user, is)
    return is
  }
  /** The people of a channel, bots left out; `undefined` when the bot does not see them. */
  return async (channel: string): Promise<readonly string[] | undefined> => {
    try {
      const found: string[] = []
      for (const user of await usersOf(client, channel)) if (await isPerson(user)) found.push(user)
      return found
    } catch (error) {
      if (unseen.includes(failureCode(error))) return undefined
      throw error
    }
  }
}

async function usersOf(client: webApi.WebClient, channel: string): Promise<string[]> {
  const users: string[] = []
  let cursor: string | undefined
  do {
    const query = { channel, limit: pageSize, ...(cursor && { cursor }) }
    const page: webApi.ConversationsMembersResponse = await client.conversations.members(query)
    users.push(...(page.members ?? []))
    cursor = page.response_metadata?.next_cursor
  } while (cursor)
  return users
}
