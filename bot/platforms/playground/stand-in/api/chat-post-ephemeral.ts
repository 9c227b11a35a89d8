import { findChannel } from '../state/channels.ts'
import { findPerson } from '../state/directory.ts'
import { postMessage } from '../state/messages.ts'
import { answered, type Method, refused } from './answers.ts'
import { readContent } from './message-content.ts'

/** Posts for one person of a channel. */
export const chatPostEphemeral: Method = async (world, params) => {
  const channel = await findChannel(world, params.channel)
  if (!channel) return refused('channel_not_found')
  const person = await findPerson(world, params.user)
  const isOutside = channel.kind === 'direct' && channel.person !== person?.id
  if (!person || isOutside) return refused('user_not_in_channel')
  const content = readContent(params)
  if ('status' in content) return content
  const message = postMessage(world, {
    channel: channel.id,
    author: world.bot.user,
    ...content,
    ephemeralFor: person.id,
  })
  return answered({ message_ts: message.ts })
}
