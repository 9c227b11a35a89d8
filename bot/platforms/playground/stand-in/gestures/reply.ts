import { readContent } from '../api/message-content.ts'
import { postMessage } from '../state/messages.ts'
import type { World } from '../state/world.ts'
import type { ApiAnswer, Fields, Message } from '../types.ts'

/** Posts an answer to a command or through a `response_url`: for the person alone unless it says otherwise. */
export const postReply = (world: World, user: string, channel: string, reply: Fields): Message | ApiAnswer => {
  const content = readContent(reply)
  if ('status' in content) return content
  const isForAll = reply.response_type === 'in_channel'
  return postMessage(world, {
    channel,
    author: world.bot.user,
    ...content,
    ...(isForAll ? {} : { ephemeralFor: user }),
  })
}
