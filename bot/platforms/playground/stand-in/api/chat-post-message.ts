import { findChannel } from '../state/channels.ts'
import { postMessage } from '../state/messages.ts'
import { answered, type Method, refused } from './answers.ts'
import { readContent } from './message-content.ts'
import { messageObject } from './message-object.ts'
import { optionalText } from './params.ts'

/** Posts in a channel, or to a person by their id. */
export const chatPostMessage: Method = async (world, params) => {
  const channel = await findChannel(world, params.channel)
  if (!channel) return refused('channel_not_found')
  if (channel.isWithoutBot) return refused('not_in_channel')
  const content = readContent(params)
  if ('status' in content) return content
  const threadTs = optionalText(params.thread_ts)
  const message = postMessage(world, {
    channel: channel.id,
    author: world.bot.user,
    ...content,
    ...(threadTs ? { threadTs } : {}),
  })
  return answered({
    channel: channel.id,
    ts: message.ts,
    message: messageObject(world, message),
  })
}
