import { AppError } from './app-error.ts'
import { storedProps, withCookies, withoutIntegrations } from './attachments.ts'
import { channelOf, membersOf } from './channels.ts'
import { goJson } from './go-json.ts'
import { newId } from './ids.ts'
import { checkBlocks } from './mm-blocks.ts'
import { userOf } from './people.ts'
import type { Fields, Post } from './types.ts'
import { limitsOf, type World } from './world.ts'

const length = (text: string): number => [...text].length

/** What people say; what is left out is ordinary. */
export type Draft = Pick<Post, 'channel_id' | 'user_id'> & Partial<Post>

const refuseLong = (world: World, { message, props }: Pick<Post, 'message' | 'props'>): void => {
  const limits = limitsOf(world)
  if (length(message) > limits.message) throw new AppError('model.post.is_valid.msg.app_error', 400, 'Invalid message.')
  if (world.generation === 'recent') checkBlocks(props)
  if (length(goJson(props)) > limits.props)
    throw new AppError('model.post.is_valid.props.app_error', 400, 'Invalid props.')
}

/** A post with all its fields, not stored. */
export function draftPost(world: World, draft: Draft): Post {
  const at = world.now()
  const post: Post = {
    id: newId(),
    create_at: at,
    update_at: at,
    edit_at: 0,
    delete_at: 0,
    is_pinned: false,
    root_id: '',
    message: '',
    type: '',
    file_ids: [],
    pending_post_id: '',
    ...draft,
    props: storedProps(draft.props ?? {}),
  }
  refuseLong(world, post)
  return post
}

/** A post as the API and the events give it. */
export const shown = ({ pending_post_id, ...post }: Post): Fields => ({
  ...post,
  original_id: '',
  hashtags: '',
  // Where the buttons of blocks lead is given as a cookie that nobody can read.
  props: {
    ...withoutIntegrations(post.props),
    ...(post.props['mm_blocks_actions'] !== undefined && { mm_blocks_actions: 'encrypted' }),
  },
  pending_post_id,
  reply_count: 0,
  last_reply_at: 0,
  participants: null,
  metadata: {},
})

const announce = (world: World, event: string, post: Post): void => {
  const channel = channelOf(world, post.channel_id)
  const author = userOf(world, post.user_id)
  const data = {
    channel_display_name: channel.type === 'D' ? `@${author.username}` : channel.display_name,
    channel_name: channel.name,
    channel_type: channel.type,
    post: JSON.stringify(shown(post)),
    sender_name: `@${author.username}`,
    set_online: true,
    team_id: channel.team_id,
  }
  const readers = membersOf(world, channel.id)
  world.hub.tell(readers, event, event === 'posted' ? data : { post: data.post }, { channel_id: channel.id })
}

/** Posts, and tells whoever is in the channel. A bot's post says that it is one. */
export function addPost(world: World, draft: Draft): Post {
  const { is_bot } = userOf(world, draft.user_id)
  const post = draftPost(world, { ...draft, props: { ...draft.props, ...(is_bot && { from_bot: 'true' }) } })
  world.posts.set(post.id, post)
  for (const id of post.file_ids) {
    const file = world.files.get(id)
    if (file) world.files.set(id, { ...file, post_id: post.id })
  }
  announce(world, 'posted', post)
  return post
}

/** The post of that id, or a 404. */
export function postOf({ posts }: World, id: string): Post {
  const post = posts.get(id)
  if (!post || post.delete_at > 0) throw new AppError('app.post.get.app_error', 404, 'Unable to get the post.')
  return post
}

/** Changes a post, as it was posted or edited: its text, its props, its files. */
export function changePost(world: World, id: string, change: Partial<Post>): Post {
  const before = world.posts.get(id)
  if (!before) throw new AppError('app.post.get.app_error', 404, 'Unable to get the post.')
  const at = Math.max(world.now(), before.update_at + 1)
  const after: Post = { ...before, ...change, props: storedProps(change.props ?? before.props), update_at: at }
  refuseLong(world, after)
  const isReworded = change.message !== undefined && change.message !== before.message
  const stored = isReworded ? { ...after, edit_at: at } : after
  world.posts.set(id, stored)
  announce(world, change.delete_at ? 'post_deleted' : 'post_edited', stored)
  return stored
}

/** Shows a post to one person alone: it is never stored, and is gone when they look away. Its buttons carry cookies. */
export function sayAlone(world: World, userId: string, draft: Draft): void {
  const post = draftPost(world, { ...draft, type: 'system_ephemeral' })
  const seen = { ...shown(post), props: withCookies(post.props, (actionId) => keepCookie(world, post, actionId)) }
  world.hub.tell([userId], 'ephemeral_message', { post: JSON.stringify(seen) }, { channel_id: post.channel_id })
}

function keepCookie(world: World, post: Post, actionId: string): string {
  const cookie = newId()
  world.cookies.set(cookie, { post, actionId })
  return cookie
}
