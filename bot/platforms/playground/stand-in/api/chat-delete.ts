import { findMessage, removeMessage } from '../state/messages.ts'
import { answered, type Method, refused } from './answers.ts'

/** Deletes one of the bot's own messages. */
export const chatDelete: Method = (world, params) => {
  const channel = world.channels.get(String(params.channel))
  if (!channel) return refused('channel_not_found')
  const message = findMessage(world, channel.id, params.ts)
  if (!message || message.ephemeralFor) return refused('message_not_found')
  if (message.author !== world.bot.user) return refused('cant_delete_message')
  removeMessage(world, message)
  return answered({ channel: channel.id, ts: message.ts })
}
