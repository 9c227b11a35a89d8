import { channelObject, channelsOf, directChannel, findChannel } from '../state/channels.ts'
import { findPerson } from '../state/directory.ts'
import { GENERAL } from '../state/world.ts'
import { answered, type Method, refused } from './answers.ts'

/** Opens the direct conversation with one person. */
export const conversationsOpen: Method = async (world, params) => {
  const wanted = params.channel ? (await findChannel(world, params.channel))?.person : String(params.users ?? '')
  const person = await findPerson(world, wanted)
  if (!person) return refused(params.channel ? 'channel_not_found' : 'user_not_found')
  const channel = directChannel(world, person.id)
  return answered({
    channel: params.return_im ? channelObject(world, channel) : { id: channel.id },
  })
}

/** Describes a channel; a private one, to those in it alone. */
export const conversationsInfo: Method = async (world, params) => {
  const channel = await findChannel(world, params.channel)
  const isHidden = channel?.kind === 'private' && channel.isWithoutBot
  return channel && !isHidden ? answered({ channel: channelObject(world, channel) }) : refused('channel_not_found')
}

/** The channels of a person, or the bot's. */
export const usersConversations: Method = async (world, params) => {
  if (params.user === undefined) return answered({ channels: [channelObject(world, GENERAL)] })
  const person = await findPerson(world, params.user)
  if (!person) return refused('user_not_found')
  const channels = channelsOf(world, person.id).map((channel) => channelObject(world, channel))
  return answered({ channels, response_metadata: { next_cursor: '' } })
}

/** Who is in a channel, the bot included. */
export const conversationsMembers: Method = async (world, params) => {
  const channel = await findChannel(world, params.channel)
  if (!channel) return refused('channel_not_found')
  const everybody = async () => (await world.options.people()).map(({ id }) => id)
  const people = channel.person ? [channel.person] : (channel.members ?? (await everybody()))
  const members = channel.isWithoutBot ? people : [...people, world.bot.user]
  return answered({ members, response_metadata: { next_cursor: '' } })
}
