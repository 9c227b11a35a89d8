import { AppError } from './app-error.ts'
import type { Answer } from './callback.ts'
import { addPost, type Draft, sayAlone } from './posts.ts'
import { parseSlackAttachments, parseSlackText } from './slack-parsing.ts'
import type { Fields } from './types.ts'
import type { World } from './world.ts'

/** An answer to a command, as an integration wrote it. */
export interface CommandAnswer {
  readonly response_type?: string
  readonly text?: string
  readonly attachments?: unknown
  readonly props?: Fields
  readonly type?: string
  readonly channel_id?: string
  readonly goto_location?: string
  readonly skip_slack_parsing?: boolean
  readonly extra_responses?: readonly CommandAnswer[]
}

/** Reads an answer: JSON is only read when it says exactly that it is JSON; anything else is text to show. */
export function readAnswer({ contentType, body }: Pick<Answer, 'contentType' | 'body'>): CommandAnswer {
  if (contentType !== 'application/json') return body.trim() === '' ? {} : { text: body, response_type: 'ephemeral' }
  try {
    const answer: unknown = JSON.parse(body)
    // Whatever its shape, the server reads the fields it knows.
    return typeof answer === 'object' && answer !== null ? (answer as CommandAnswer) : {}
  } catch {
    throw new AppError(
      'api.command.execute_command.failed.app_error',
      500,
      'The command failed: its answer is no JSON.',
    )
  }
}

/** Who typed a command, and where. */
export interface Invocation {
  readonly userId: string
  readonly channelId: string
  readonly rootId: string
}

function showOne(world: World, { userId, channelId, rootId }: Invocation, answer: CommandAnswer): void {
  const isRaw = answer.skip_slack_parsing === true
  const text = answer.text ?? ''
  const attachments = isRaw ? answer.attachments : parseSlackAttachments(answer.attachments)
  const draft: Draft = {
    channel_id: answer.channel_id || channelId,
    user_id: userId,
    root_id: rootId,
    message: isRaw ? text : parseSlackText(text),
    props: { ...answer.props, ...(attachments ? { attachments } : {}), from_webhook: 'true' },
  }
  if (answer.response_type === 'in_channel') addPost(world, draft)
  else if (text !== '' || answer.attachments) sayAlone(world, userId, draft)
}

/** Shows an answer: to the person alone, or posted as themselves when it is for the channel. */
export function showAnswer(world: World, invocation: Invocation, answer: CommandAnswer): void {
  showOne(world, invocation, answer)
  for (const extra of answer.extra_responses ?? []) showOne(world, invocation, extra)
}
