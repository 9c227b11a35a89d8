import { AppError, noPermission } from '../state/app-error.ts'
import { addChannel, canRead, canSee, channelOf, directChannel, joinChannel, membersOf } from '../state/channels.ts'
import { isAdmin, isInTeam, userOf } from '../state/people.ts'
import { shown } from '../state/posts.ts'
import type { Channel, Fields, Post } from '../state/types.ts'
import { type Call, OK, type On, pageOf, required, userNamed } from './call.ts'

function direct(call: Call): Channel {
  const pair: unknown = call.request.body
  const me = call.me()
  if (!Array.isArray(pair)) throw new AppError('api.context.invalid_body_param.app_error', 400, 'Invalid user_ids.')
  if (!pair.includes(me.id) && !isAdmin(me)) throw noPermission()
  return directChannel(call.world, pair)
}

function create(call: Call): Channel {
  const me = call.me()
  const team_id = required(call, 'team_id')
  if (!isAdmin(me) && !isInTeam(call.world, team_id, me.id)) throw noPermission()
  const name = required(call, 'name')
  const isTaken = [...call.world.channels.values()].some((each) => each.team_id === team_id && each.name === name)
  if (isTaken)
    throw new AppError('store.sql_channel.save_channel.exists.app_error', 400, 'A channel with that name exists.')
  const type = call.body['type'] === 'P' ? 'P' : 'O'
  const channel = addChannel(call.world, { team_id, name, type, display_name: required(call, 'display_name') })
  joinChannel(call.world, channel.id, me.id)
  return channel
}

function readable(call: Call): Channel {
  const { id } = call.me()
  const channel = channelOf(call.world, call.param('id'))
  if (!canRead(call.world, channel.id, id)) throw noPermission()
  return channel
}

function join(call: Call): Fields {
  const me = call.me()
  const channel = channelOf(call.world, call.param('id'))
  const { id } = userOf(call.world, required(call, 'user_id'))
  if (!isAdmin(me) && !membersOf(call.world, channel.id).has(me.id) && me.id !== id) throw noPermission()
  if (!isInTeam(call.world, channel.team_id, id))
    throw new AppError('api.channel.add_user.to.channel.failed.deleted.app_error', 400, 'The user is not in the team.')
  joinChannel(call.world, channel.id, id)
  return { channel_id: channel.id, user_id: id, roles: 'channel_user' }
}

/** Posts as the API lists them, the latest first. */
const listed = (posts: readonly Post[]): Fields => {
  const sorted = posts.toSorted((one, other) => other.create_at - one.create_at)
  return {
    order: sorted.map(({ id }) => id),
    posts: Object.fromEntries(sorted.map((post) => [post.id, shown(post)])),
    next_post_id: '',
    prev_post_id: '',
  }
}

/** Since a moment, what has changed, deleted posts too; otherwise a page of what is there. */
function posts(call: Call): Fields {
  const { id } = readable(call)
  const all = [...call.world.posts.values()].filter(({ channel_id }) => channel_id === id)
  const since = Number(call.query('since') ?? 0)
  if (since > 0) return listed(all.filter(({ update_at }) => update_at > since))
  const standing = all.filter(({ delete_at }) => delete_at === 0)
  return listed(
    pageOf(
      call,
      standing.toSorted((one, other) => other.create_at - one.create_at),
    ),
  )
}

/** `/channels`. */
export function registerChannels(on: On): void {
  on('POST', '/channels/direct', 201, direct)
  on('POST', '/channels', 201, create)
  on('GET', '/channels/:id', 200, (call) => {
    const channel = channelOf(call.world, call.param('id'))
    if (!canSee(call.world, channel, call.me().id)) throw noPermission()
    return channel
  })
  on('DELETE', '/channels/:id', 200, (call) => {
    const channel = readable(call)
    call.world.channels.set(channel.id, { ...channel, delete_at: call.world.now() })
    return OK
  })
  on('POST', '/channels/:id/members', 201, join)
  on('GET', '/channels/:id/members', 200, (call) => {
    const { id } = readable(call)
    return pageOf(call, [...membersOf(call.world, id)]).map((user_id) => ({
      channel_id: id,
      user_id,
      roles: 'channel_user',
    }))
  })
  on('GET', '/channels/:id/members/:user', 200, (call) => {
    const [channel, user_id] = [readable(call), userNamed(call, call.param('user')).id]
    if (membersOf(call.world, channel.id).has(user_id)) return { channel_id: channel.id, user_id }
    throw new AppError('app.channel.get_member.missing.app_error', 404, 'No channel member found.')
  })
  on('DELETE', '/channels/:id/members/:user', 200, (call) => {
    call.world.channelMembers.get(readable(call).id)?.delete(call.param('user'))
    return OK
  })
  on('GET', '/channels/:id/pinned', 200, (call) => {
    const { id } = readable(call)
    const isPinned = (post: Post) => post.channel_id === id && post.is_pinned && post.delete_at === 0
    return listed([...call.world.posts.values()].filter(isPinned))
  })
  on('GET', '/channels/:id/posts', 200, posts)
  on('GET', '/teams/:team/channels/name/:name', 200, (call) => {
    const me = call.me()
    const found = [...call.world.channels.values()].find(
      ({ team_id, name }) => team_id === call.param('team') && name === call.param('name'),
    )
    if (!found) throw new AppError('app.channel.get_by_name.missing.app_error', 404, 'Channel does not exist.')
    if (!canRead(call.world, found.id, me.id)) throw noPermission()
    return found
  })
}
