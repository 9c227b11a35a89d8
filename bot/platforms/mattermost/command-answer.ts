import type { MattermostContext } from './context.ts'
import type { PostContent } from './entities.ts'
import type { Answer } from './outcomes.ts'
import type { Show } from './place.ts'
import { toPosting } from './posting.ts'
import { elsewhere, type Gesturer, inPrivate } from './ways.ts'

/** What a command answers: for the person alone, and never read as Slack's markup, which would make mentions of words. */
export function ephemeralAnswer({ message, props: { attachments, ...props } }: PostContent): Answer {
  return {
    response_type: 'ephemeral',
    skip_slack_parsing: true,
    text: message,
    ...(attachments !== undefined && { attachments }),
    ...(Object.keys(props).length > 0 && { props }),
  }
}

/** Says it by the answer to the command; a picture is only shown in private. */
export const commandAnswer =
  (context: MattermostContext, gesturer: Gesturer): Show =>
  async (message) => {
    const { user, channel } = gesturer
    const { content, picture } = toPosting(context, { user, channel, scope: 'ephemeral' }, message)
    if (!picture) return ephemeralAnswer(content)
    await inPrivate(context, gesturer)(message)
    return ephemeralAnswer({ message: elsewhere(context, gesturer), props: {} })
  }

/** Says the same once the command was answered. */
export const onHook =
  ({ client }: Pick<MattermostContext, 'client'>, hook: string, answered: Show): Show =>
  async (message) => {
    await client.answerHook(hook, await answered(message))
    return {}
  }

/**
 * The id of the address to answer a command later. Its host is whatever the person's browser asked for: the address is
 * never called, only the id is taken, and used on the server that was set.
 */
export function hookOf(responseUrl: unknown): string | undefined {
  if (typeof responseUrl !== 'string') return undefined
  const [, hook] = /\/hooks\/commands\/([a-z0-9]{26})$/.exec(responseUrl) ?? []
  return hook
}
