import type { MattermostContext } from './context.ts'
import { isAboutChannel } from './failure.ts'
import { isPerson } from './verified-email.ts'

const PAGE = 200

async function idsOf({ client }: Pick<MattermostContext, 'client'>, channel: string): Promise<string[]> {
  const ids: string[] = []
  for (let page = 0; ; page += 1) {
    const members = await client.members(channel, page, PAGE)
    ids.push(...members.map(({ user_id }) => user_id))
    if (members.length < PAGE) return ids
  }
}

async function peopleAmong({ client }: Pick<MattermostContext, 'client'>, ids: readonly string[]): Promise<string[]> {
  const people: string[] = []
  for (let start = 0; start < ids.length; start += PAGE) {
    const users = await client.usersOf(ids.slice(start, start + PAGE))
    people.push(...users.filter(isPerson).map(({ id }) => id))
  }
  return people
}

/** The people of a channel, bots and closed accounts left out; `undefined` when the bot is not in it. */
export async function membersOf(context: MattermostContext, channel: string): Promise<string[] | undefined> {
  try {
    return await peopleAmong(context, await idsOf(context, channel))
  } catch (error) {
    if (isAboutChannel(error)) return undefined
    throw error
  }
}
