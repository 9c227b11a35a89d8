import { AppError, noPermission, noSuchPage } from '../state/app-error.ts'
import { canRead, channelOf, membersOf } from '../state/channels.ts'
import { isAdmin } from '../state/people.ts'
import { addPost, changePost, postOf, shown } from '../state/posts.ts'
import { runAction } from '../state/run-action.ts'
import type { Fields, Post } from '../state/types.ts'
import { limitsOf, type World } from '../state/world.ts'
import { type Call, OK, type On, required } from './call.ts'

const DEDUPLICATED = 30_000

/** The post made lately under the same `pending_post_id`. */
function madeLately(world: World, pending: string): Post | undefined {
  const seen = world.pending.get(pending)
  return seen && seen.until >= world.now() ? world.posts.get(seen.postId) : undefined
}

const propsOf = ({ props }: Fields): Fields => (typeof props === 'object' && props !== null ? (props as Fields) : {})

const idsOf = (value: unknown): readonly string[] => (Array.isArray(value) ? value.map(String) : [])

function post(call: Call, userId: string): Post {
  const { world, body } = call
  return addPost(world, {
    channel_id: String(body['channel_id']),
    user_id: userId,
    root_id: String(body['root_id'] ?? ''),
    message: String(body['message'] ?? ''),
    props: propsOf(body),
    file_ids: idsOf(body['file_ids']),
    pending_post_id: String(body['pending_post_id'] ?? ''),
  })
}

function create(call: Call): Fields {
  const me = call.me()
  const { world, body } = call
  const channelId = required(call, 'channel_id')
  if (!world.channels.has(channelId) || !membersOf(world, channelId).has(me.id)) throw noPermission()
  if (channelOf(world, channelId).delete_at > 0)
    throw new AppError('api.post.create_post.can_not_post_to_deleted.error', 400, 'Can not post to deleted channel.')
  const pending = String(body['pending_post_id'] ?? '')
  const known = pending === '' ? undefined : madeLately(world, pending)
  if (known) return shown(known)
  const made = post(call, me.id)
  if (pending !== '') world.pending.set(pending, { until: world.now() + DEDUPLICATED, postId: made.id })
  return shown(made)
}

function readable(call: Call): Post {
  const { id } = call.me()
  const found = postOf(call.world, call.param('id'))
  if (!canRead(call.world, found.channel_id, id)) throw noPermission()
  return found
}

function own(call: Call): Post {
  const me = call.me()
  const found = postOf(call.world, call.param('id'))
  if (found.user_id !== me.id && !isAdmin(me)) throw noPermission()
  return found
}

/** Only what the patch names changes. */
function patch(call: Call): Fields {
  const { id } = own(call)
  const { message, props, file_ids, is_pinned } = call.body
  return shown(
    changePost(call.world, id, {
      ...(typeof message === 'string' && { message }),
      ...(props !== undefined && { props: propsOf(call.body) }),
      ...(file_ids !== undefined && { file_ids: idsOf(file_ids) }),
      ...(typeof is_pinned === 'boolean' && { is_pinned }),
    }),
  )
}

/** All of it changes: a post read back has lost where its buttons lead, and loses it for good here. */
function put(call: Call): Fields {
  const { id } = own(call)
  const { message, file_ids } = call.body
  return shown(
    changePost(call.world, id, {
      message: String(message ?? ''),
      props: propsOf(call.body),
      file_ids: idsOf(file_ids),
    }),
  )
}

const pin = (is_pinned: boolean) => (call: Call) => {
  changePost(call.world, readable(call).id, { is_pinned })
  return OK
}

async function act(call: Call): Promise<Fields> {
  const { world, body, param } = call
  if (!limitsOf(world).actionId.test(param('action'))) throw noSuchPage(call.request.url)
  const clicked = await runAction(world, {
    userId: call.me().id,
    postId: param('id'),
    actionId: param('action'),
    selectedOption: String(body['selected_option'] ?? ''),
    cookie: String(body['cookie'] ?? ''),
    format: String(body['integration_format'] ?? ''),
  })
  return { ...OK, ...clicked }
}

/** `/posts`. */
export function registerPosts(on: On): void {
  on('POST', '/posts', 201, create)
  on('POST', '/posts/ephemeral', 201, (call) => {
    call.admin()
    throw noPermission()
  })
  on('GET', '/posts/:id', 200, (call) => shown(readable(call)))
  on('PUT', '/posts/:id', 200, put)
  on('PUT', '/posts/:id/patch', 200, patch)
  on('DELETE', '/posts/:id', 200, (call) => {
    changePost(call.world, own(call).id, { delete_at: call.world.now() })
    return OK
  })
  on('POST', '/posts/:id/pin', 200, pin(true))
  on('POST', '/posts/:id/unpin', 200, pin(false))
  on('POST', '/posts/:id/actions/:action', 200, act)
}
