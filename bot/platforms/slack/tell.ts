import type { Message } from '../../model/message.ts'
import type { SlackContext } from './context.ts'
import { failureCode } from './failure.ts'
import { renderMessage } from './render-message.ts'

/** A message ready to post: links are not unfolded into previews. */
export const posting = (
  { languageOf }: Pick<SlackContext, 'languageOf'>,
  user: string | undefined,
  message: Message,
) => ({
  ...renderMessage(message, message.language ?? (user ? languageOf(user) : 'FR')),
  unfurl_links: false,
  unfurl_media: false,
})

/** Tells one person: where they were if the bot may speak there, in their conversation with the bot otherwise. */
export async function tell(context: SlackContext, user: string, channel: string | undefined, message: Message) {
  const { client, logger } = context
  const post = posting(context, user, message)
  if (channel) {
    try {
      await client.chat.postEphemeral({ channel, user, ...post })
      return
    } catch (error) {
      logger.debug({ code: failureCode(error) }, 'The bot may not speak in that channel: answering in private')
    }
  }
  await client.chat.postMessage({ channel: user, ...post })
}
