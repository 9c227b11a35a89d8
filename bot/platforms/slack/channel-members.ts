import type { webApi } from '@slack/bolt'
import { keepLast } from '../../keep-last.ts'
import { classifyFailure, isUnseen } from './failure.ts'

const pageSize = 200

/** Slack's own helper is told of by no `users.info`. */
const SLACKBOT = 'USLACKBOT'

const REMEMBERED = 10_000

/** Tells who is in a channel. What a user is, person or bot, is asked of Slack once. */
export function createChannelMembers(client: webApi.WebClient) {
  const people = new Map<string, boolean>()
  const isPerson = async (user: string): Promise<boolean> => {
    const known = people.get(user)
    if (known !== undefined) return known
    const is = user !== SLACKBOT && (await isAccountOfPerson(client, user))
    // Asked again next time.
    if (is === undefined) return true
    people.set(user, is)
    keepLast(people, REMEMBERED)
    return is
  }
  /** The people of a channel, bots left out; `undefined` when the bot does not see them. */
  return async (channel: string): Promise<readonly string[] | undefined> => {
    try {
      const found: string[] = []
      for (const user of await usersOf(client, channel)) if (await isPerson(user)) found.push(user)
      return found
    } catch (error) {
      if (isUnseen(error)) return undefined
      throw error
    }
  }
}

/** `undefined` for an account that Slack will not show, of another organisation for instance: somebody of whom nothing is known. */
async function isAccountOfPerson(client: webApi.WebClient, user: string): Promise<boolean | undefined> {
  try {
    const { user: account } = await client.users.info({ user })
    return account?.is_bot !== true
  } catch (error) {
    if (classifyFailure(error, new Date()).kind === 'refused') return undefined
    throw error
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
