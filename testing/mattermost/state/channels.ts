import { AppError } from './app-error.ts'
import { isId, newId } from './ids.ts'
import { isAdmin, isInTeam, userOf } from './people.ts'
import type { Channel } from './types.ts'
import type { World } from './world.ts'

/** Opens a channel of a team. */
export function addChannel(world: World, channel: Pick<Channel, 'team_id' | 'name'> & Partial<Channel>): Channel {
  const made: Channel = { id: newId(), type: 'O', display_name: channel.name, delete_at: 0, ...channel }
  world.channels.set(made.id, made)
  world.channelMembers.set(made.id, new Set())
  return made
}

/** The channel of that id, or a 404. */
export function channelOf({ channels }: World, id: string): Channel {
  const channel = channels.get(id)
  if (!channel) throw new AppError('app.channel.get.existing.app_error', 404, 'Unable to find the existing channel.')
  return channel
}

export const membersOf = ({ channelMembers }: World, id: string): ReadonlySet<string> =>
  channelMembers.get(id) ?? new Set()

export const joinChannel = ({ channelMembers }: World, id: string, userId: string): void =>
  void channelMembers.get(id)?.add(userId)

/** Who may read a channel: its members, and administrators. */
export function canRead(world: World, channelId: string, userId: string): boolean {
  return membersOf(world, channelId).has(userId) || isAdmin(userOf(world, userId))
}

/** Who may see that a channel is there: those who read it, and for a public one, all of the team. */
export function canSee(world: World, { id, type, team_id }: Channel, userId: string): boolean {
  return canRead(world, id, userId) || (type === 'O' && isInTeam(world, team_id, userId))
}

/** The conversation of two people, opened at need. */
export function directChannel(world: World, pair: readonly string[]): Channel {
  const [one, other] = pair
  if (pair.length !== 2 || !isId(one) || !isId(other))
    throw new AppError('api.context.invalid_body_param.app_error', 400, 'Invalid or missing user_ids in request body.')
  if (!world.users.has(one) || !world.users.has(other))
    throw new AppError('api.channel.create_direct_channel.invalid_user.app_error', 400, 'Invalid user ID')
  const name = [one, other].toSorted().join('__')
  const known = [...world.channels.values()].find((channel) => channel.type === 'D' && channel.name === name)
  if (known) return known
  const channel = addChannel(world, { type: 'D', team_id: '', name, display_name: '' })
  for (const id of pair) joinChannel(world, channel.id, id)
  world.hub.tell(pair, 'direct_added', { teammate_id: other }, { channel_id: channel.id })
  return channel
}
