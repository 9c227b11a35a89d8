import type { DroppedFile } from '../../model/dropped-file.ts'
import type { MattermostContext } from './context.ts'
import { conversationIn } from './conversation.ts'
import type { Post } from './entities.ts'
import { failureCode } from './failure.ts'
import { createGesture, gestureKeys } from './gesture.ts'
import { postPrivately } from './posting.ts'
import { messageOf } from './reply-message.ts'

/** What a person wrote: not the bot, another bot, an integration, nor the server itself. */
function isByPerson({ user_id, type = '', props = {} }: Post, botUser: string): boolean {
  return user_id !== botUser && type === '' && !props['from_bot'] && !props['from_webhook']
}

/** The files of a post; one whose description cannot be read is left out. */
async function filesOf({ client, logger }: MattermostContext, { file_ids = [] }: Post): Promise<DroppedFile[]> {
  const files = await Promise.all(
    file_ids.map(async (id): Promise<DroppedFile | undefined> => {
      try {
        const { name, size } = await client.fileInfo(id)
        return { name, size, read: () => client.fileContent(id) }
      } catch (error) {
        logger.warn({ code: failureCode(error) }, 'A file dropped in Mattermost could not be read')
        return undefined
      }
    }),
  )
  return files.filter((file) => file !== undefined)
}

/** Answers what a person wrote to the bot in private. */
export async function hearPost(context: MattermostContext, post: Post): Promise<void> {
  const { bot, facts } = context
  const { botUser } = await facts.learn()
  if (!isByPerson(post, botUser)) return
  const { id, user_id: user, channel_id: channel, message: text } = post
  const gesture = createGesture(context, user, gestureKeys.post(id), conversationIn(context, channel, true))
  const reply = await bot.message(gesture, { text, files: await filesOf(context, post) })
  await postPrivately(context, user, messageOf(context, user, reply, false), { key: id })
}
