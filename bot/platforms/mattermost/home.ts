import type { Message } from '../../model/message.ts'
import type { MattermostContext } from './context.ts'
import { post, toPosting } from './posting.ts'
import { findHome, traced } from './trace.ts'

const HOME = { home: true } as const

/** Whatever the people of a server see at the top of their conversation with the bot: one pinned message, kept up to date. */
export async function showHome(context: MattermostContext, user: string, message: Message): Promise<void> {
  const { client, facts, people } = context
  const { botUser } = await facts.learn()
  const channel = await people.conversation(user)
  const posting = toPosting(context, { user, channel, scope: 'private' }, message)
  const shown = await findHome(client, botUser, channel)
  if (shown) {
    const { message: text, props } = posting.content
    await client.patchPost(shown.id, { message: text, props: traced(props, HOME) })
    return
  }
  const { id } = await post(context, channel, posting, { key: `home:${user}`, trace: HOME })
  await client.pin(id)
}
