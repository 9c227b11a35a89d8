import type { Conversation } from '../../model/conversation.ts'
import type { MattermostContext } from './context.ts'
import { isAboutChannel } from './failure.ts'

type Context = Pick<MattermostContext, 'client'>

/** Whether anybody of the team may enter a channel; `undefined` when the server does not show it to the bot. */
export async function isPublic({ client }: Context, channel: string): Promise<boolean | undefined> {
  try {
    return (await client.channel(channel)).type === 'O'
  } catch (error) {
    if (isAboutChannel(error)) return undefined
    throw error
  }
}

/** Where a gesture is made. */
export const conversationIn = (context: Context, channel: string, isPrivate: boolean): Conversation => ({
  channel,
  isPrivate,
  isPublic: () => isPublic(context, channel),
})
