import { editMessage, findMessage } from '../state/messages.ts'
import { answered, type Method, refused } from './answers.ts'
import { readContent } from './message-content.ts'
import { messageObject } from './message-object.ts'

/** Changes one of the bot's own messages; what is ephemeral cannot be found again. */
export const chatUpdate: Method = (world, params) => {
  const channel = world.channels.get(String(params.channel))
  if (!channel) return refused('channel_not_found')
  const message = findMessage(world, channel.id, params.ts)
  if (!message || message.ephemeralFor) return refused('message_not_found')
  if (message.author !== world.bot.user) return refused('cant_update_message')
  const content = readContent(params)
  if ('status' in content) return content
  const edited = editMessage(world, message, content)
  return answered({
    channel: channel.id,
    ts: edited.ts,
    text: edited.text,
    message: messageObject(world, edited),
  })
}
