import type { Message } from '../../model/message.ts'
import type { SlackContext } from './context.ts'
import { failureCode } from './failure.ts'
import { readMessageRef } from './nudge-trace.ts'
import { posting } from './tell.ts'

/** What Slack says of a message that no longer is, or that nobody can change any more. */
const GONE = ['message_not_found', 'channel_not_found', 'cant_update_message', 'edit_window_closed', 'is_archived']

/** The message of that reference becomes this one; false when it is no longer there. */
export async function edit(
  context: Pick<SlackContext, 'client' | 'languageOf'>,
  ref: string,
  message: Message,
): Promise<boolean> {
  const { channel, ts } = readMessageRef(ref)
  try {
    // Slack asks whose links are unfolded when a message is posted, not when it changes.
    const { unfurl_links: _links, unfurl_media: _media, ...content } = posting(context, '', message)
    await context.client.chat.update({ channel, ts, ...content })
    return true
  } catch (error) {
    if (GONE.includes(failureCode(error))) return false
    throw error
  }
}
