import { Mistake } from '../mistake.ts'
import type { Channel, Fields } from '../types.ts'
import { findPerson } from './directory.ts'
import { GENERAL, type World } from './world.ts'

const directId = (userId: string): string => `D${userId.slice(1)}`

/** The direct conversation between a person and the bot, opened on first use. */
export const directChannel = (world: World, userId: string): Channel => {
  const id = directId(userId)
  const known = world.channels.get(id)
  if (known) return known
  const channel: Channel = { id, name: 'directmessage', kind: 'direct', person: userId }
  world.channels.set(id, channel)
  return channel
}

/** A channel by its id, by its name, or by the id of the person to write to. */
export const findChannel = async (world: World, wanted: unknown): Promise<Channel | undefined> => {
  if (typeof wanted !== 'string') return undefined
  if (wanted === 'general' || wanted === `#${GENERAL.name}` || wanted === '#general') return GENERAL
  const known = world.channels.get(wanted)
  if (known) return known
  const userId = wanted.startsWith('D') ? `U${wanted.slice(1)}` : wanted
  return (await findPerson(world, userId)) ? directChannel(world, userId) : undefined
}

/** Where a gesture takes place: a channel that the person sees, by default their conversation with the bot. */
export const channelFor = async (world: World, userId: string, wanted: string | undefined): Promise<Channel> => {
  if (wanted === undefined) return directChannel(world, userId)
  const channel = await findChannel(world, wanted)
  const isSeen = channel && (channel.person === undefined || channel.person === userId)
  if (!isSeen) throw new Mistake(`La conversation ${wanted} n’existe pas pour cette personne.`)
  return channel
}

/** The channels that a person sees. */
export const channelsOf = (world: World, userId: string): readonly Channel[] => [
  directChannel(world, userId),
  ...[...world.channels.values()].filter(
    ({ kind, members = [] }) => kind === 'public' || (kind === 'private' && members.includes(userId)),
  ),
]

/** A channel as `conversations.info` shows it. */
export const channelObject = ({ bot }: World, channel: Channel): Fields =>
  channel.kind === 'direct'
    ? { id: channel.id, is_im: true, is_channel: false, user: channel.person, is_open: true }
    : {
        id: channel.id,
        name: channel.name,
        is_im: false,
        is_channel: true,
        is_private: channel.kind === 'private',
        is_general: true,
        is_member: true,
        creator: bot.user,
      }
