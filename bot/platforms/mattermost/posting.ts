import type { Message } from '../../model/message.ts'
import type { Picture } from '../../model/picture.ts'
import type { MattermostContext } from './context.ts'
import type { Post, PostContent } from './entities.ts'
import { postingId } from './gesture.ts'
import { renderPost } from './render/render-post.ts'
import { type Audience, createWiring } from './sealed.ts'
import { keepingTrace, ownPost, type Trace, traced } from './trace.ts'

/** A message as it stands in a post, and the picture that goes with it. */
export interface Posting {
  readonly content: PostContent
  readonly picture: Picture | undefined
}

/** A message for an audience. */
export function toPosting(context: MattermostContext, audience: Audience, message: Message): Posting {
  const language = message.language ?? context.languageOf(audience.user)
  const rendered = renderPost(message, language, context.profile(), createWiring(context, audience))
  const { message: text, props, picture } = rendered
  return { content: { message: text, props }, picture }
}

/** What is known of a post beyond its words. */
export interface Mark {
  /** The same for each sending of the same post. */
  readonly key: string
  /** What the post is found by later. */
  readonly trace?: Trace
}

/** Posts in a channel, with the picture if there is one. The same key twice posts once. */
export async function post(
  context: MattermostContext,
  channel: string,
  { content, picture }: Posting,
  { key, trace }: Mark,
): Promise<Post> {
  const { client, facts } = context
  const { botUser } = await facts.learn()
  const file_ids = picture ? [await client.upload(channel, picture.name, picture.png)] : []
  const props = traced(content.props, trace)
  return client.createPost(
    channel,
    { message: content.message, props, ...(file_ids.length > 0 && { file_ids }) },
    postingId(botUser, key),
  )
}

/** A post of the bot in that channel becomes this one, its trace kept; false when it is none of the bot's there. */
export async function rewrite(
  context: MattermostContext,
  channel: string,
  id: string,
  { message, props }: PostContent,
): Promise<boolean> {
  const before = await ownPost(context, channel, id)
  if (!before) return false
  await context.client.patchPost(id, { message, props: keepingTrace(before, props) })
  return true
}

/** Posts in the conversation of the bot with a person. */
export async function postPrivately(
  context: MattermostContext,
  user: string,
  message: Message,
  mark: Mark,
): Promise<Post> {
  const channel = await context.people.conversation(user)
  return post(context, channel, toPosting(context, { user, channel, scope: 'private' }, message), mark)
}
