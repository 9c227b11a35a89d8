import type { MattermostContext } from './context.ts'
import type { Channel, Post } from './entities.ts'
import { failureCode } from './failure.ts'

/** More conversations than this have not all gone unheard for a moment. */
const LONGEST_LIST = 100

/** The posts of a conversation that nobody answered: those after the latest word of the bot. */
function unanswered(posts: readonly Post[], botUser: string, since: Date): Post[] {
  const words = posts.filter(({ user_id }) => user_id === botUser).map(({ create_at }) => create_at)
  const lastWord = Math.max(since.getTime(), ...words)
  return posts
    .filter(({ create_at, user_id }) => create_at > lastWord && user_id !== botUser)
    .toSorted((one, other) => one.create_at - other.create_at)
}

/** The conversations that changed since, where the server lists them: not to a bot of an older one that is in no team. */
async function changedSince({ client, logger }: MattermostContext, since: Date): Promise<readonly string[]> {
  const isRecent = ({ type, last_post_at }: Channel) => type === 'D' && last_post_at > since.getTime()
  try {
    return (await client.myChannels()).filter(isRecent).map(({ id }) => id)
  } catch (error) {
    logger.debug({ code: failureCode(error) }, 'Mattermost does not list the conversations of the bot')
    return []
  }
}

/** What was written to the bot while it did not listen, in the conversations that changed or were used lately. */
export async function missedPosts(context: MattermostContext, since: Date): Promise<readonly Post[]> {
  const { client, facts, people } = context
  const { botUser } = await facts.learn()
  const changed = await changedSince(context, since)
  const channels = new Set([...changed, ...(await people.conversations()).toReversed()])
  const missed: Post[] = []
  for (const channel of [...channels].slice(0, LONGEST_LIST)) {
    missed.push(...unanswered(await client.postsSince(channel, since), botUser, since))
  }
  return missed
}
