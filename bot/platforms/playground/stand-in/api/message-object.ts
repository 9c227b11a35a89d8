import { fileObject } from '../state/files.ts'
import type { World } from '../state/world.ts'
import type { Fields, Message } from '../types.ts'

/** A message as the Web API and the payloads show it. */
export const messageObject = (world: World, message: Message, withMetadata = true): Fields => {
  const { bot, team } = world
  const isBot = message.author === bot.user
  return {
    type: 'message',
    user: message.author,
    text: message.text,
    ts: message.ts,
    team: team.id,
    ...(isBot ? { bot_id: bot.id, app_id: bot.app } : {}),
    ...(message.blocks.length > 0 ? { blocks: message.blocks } : {}),
    ...(message.files ? { files: message.files.map((file) => fileObject(world, file)) } : {}),
    ...(message.threadTs ? { thread_ts: message.threadTs } : {}),
    ...(message.editedTs ? { edited: { user: message.author, ts: message.editedTs } } : {}),
    ...(withMetadata && message.metadata ? { metadata: message.metadata } : {}),
  }
}
