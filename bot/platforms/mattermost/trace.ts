import { asObject } from '../as-object.ts'
import type { Client } from './client.ts'
import type { MattermostContext } from './context.ts'
import type { Post, PostContent } from './entities.ts'

/** What marks a post of ours, invisible to people: the key of a nudge or of a gesture, or that it is somebody's home. */
export type Trace = { readonly nudge: string } | { readonly answer: string } | { readonly home: true }

type Props = PostContent['props']

const TRACE = 'passerelle'

/** Props with our trace. Saying that a bot wrote it is left to us when a post changes: the server then forgets. */
export const traced = (props: Props, trace: unknown): Props => ({
  ...props,
  from_bot: 'true',
  ...(trace !== undefined && { [TRACE]: trace }),
})

const traceOf = ({ props }: Post): unknown => props?.[TRACE]

const carries = (post: Post, name: string): unknown => asObject(traceOf(post))?.[name]

/** A post that people still see, and that the bot wrote: others can write the same props. */
const isAlive = (post: Post, botUser: string): boolean => !post.delete_at && post.user_id === botUser

/** The servers' clocks and ours may differ. */
const CLOCK_MARGIN = 60_000

/** The post of a channel that carries the key of a nudge, or of the gesture that it answers. */
export async function findPost(
  { client, facts }: Pick<MattermostContext, 'client' | 'facts'>,
  channel: string,
  trace: Exclude<Trace, { home: true }>,
  since: Date,
): Promise<Post | undefined> {
  const { botUser } = await facts.learn()
  const posts = await client.postsSince(channel, new Date(since.getTime() - CLOCK_MARGIN))
  const [[name, key] = ['', '']] = Object.entries(trace)
  return posts.find((post) => post.user_id === botUser && carries(post, name) === key)
}

/** The home of whoever has this conversation with the bot. */
export async function findHome(client: Client, botUser: string, channel: string): Promise<Post | undefined> {
  const pinned = await client.pinned(channel)
  return pinned.find((post) => isAlive(post, botUser) && carries(post, 'home') === true)
}

/**
 * A post of the bot in that channel; `undefined` for any other. Whoever calls us may name whatever post they like, and the
 * bot may change all of its own: none is changed before it was looked at.
 */
export async function ownPost(
  { client, facts }: Pick<MattermostContext, 'client' | 'facts'>,
  channel: string,
  id: string,
): Promise<Post | undefined> {
  const { botUser } = await facts.learn()
  const post = await client.post(id)
  return isAlive(post, botUser) && post.channel_id === channel ? post : undefined
}

/** The props of a post that becomes another: its trace stays, so that it can still be found. */
export const keepingTrace = (post: Post | undefined, props: Props): Props => traced(props, post && traceOf(post))
