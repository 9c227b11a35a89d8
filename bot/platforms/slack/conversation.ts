import type { webApi } from '@slack/bolt'
import type { Conversation } from '../../model/conversation.ts'
import type { SlackContext } from './context.ts'
import { isUnseen } from './failure.ts'

/** Whether anybody of the workspace may enter a channel; `undefined` when Slack does not show it to the bot. */
export async function isPublic(client: webApi.WebClient, channel: string): Promise<boolean | undefined> {
  try {
    const { channel: found } = await client.conversations.info({ channel })
    return found?.is_private !== true && found?.is_im !== true
  } catch (error) {
    if (isUnseen(error)) return undefined
    throw error
  }
}

/** Where a gesture is made. */
export const conversationIn = (
  { client }: Pick<SlackContext, 'client'>,
  channel: string,
  isPrivate: boolean,
): Conversation => ({ channel, isPrivate, isPublic: () => isPublic(client, channel) })
