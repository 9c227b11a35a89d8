import { notices } from '../notices.ts'
import { channelFor } from '../state/channels.ts'
import { personOf } from '../state/directory.ts'
import { postMessage, postNotice } from '../state/messages.ts'
import { issueResponseUrl, issueTrigger } from '../state/permits.ts'
import type { World } from '../state/world.ts'
import type { Fields, Seen } from '../types.ts'
import { type Delivery, deliverForm } from './deliver.ts'
import { commandFields } from './envelope.ts'
import { postReply } from './reply.ts'
import { seenBy } from './seen.ts'

/** A slash command typed somewhere: in the direct conversation unless a channel is given. */
export interface TypedCommand {
  readonly user: string
  readonly channel?: string
  readonly text: string
}

const split = (typed: string): { command: string; text: string } => {
  const [command = '', ...rest] = typed.trim().split(/\s/)
  return { command, text: rest.join(' ').trim() }
}

const replyOf = ({ json, text }: Extract<Delivery, { kind: 'accepted' }>): Fields | undefined => {
  if (json) return Object.keys(json).length > 0 ? json : undefined
  return text.trim() === '' ? undefined : { text }
}

const showReply = (
  world: World,
  typed: TypedCommand,
  channel: string,
  delivery: Extract<Delivery, { kind: 'accepted' }>,
): string | undefined => {
  const reply = replyOf(delivery)
  if (!reply) return undefined
  if (reply.response_type === 'in_channel') {
    postMessage(world, { channel, author: typed.user, text: typed.text, blocks: [] })
  }
  const posted = postReply(world, typed.user, channel, reply)
  return 'status' in posted ? String(posted.body.error) : undefined
}

/** Types a slash command, and shows what the bot answers within three seconds. */
export const typeCommand = async (world: World, typed: TypedCommand): Promise<Seen> => {
  const person = await personOf(world, typed.user)
  const channel = await channelFor(world, typed.user, typed.channel)
  const { command, text } = split(typed.text)
  const complain = (notice: string): Seen => {
    postNotice(world, typed.user, channel.id, notice)
    return seenBy(world, typed.user, channel.id, { notice })
  }
  if (world.options.commands && !world.options.commands.includes(command)) {
    return complain(notices.unknownCommand(command))
  }
  const delivery = await deliverForm(world, {
    ...commandFields(world, person, channel),
    command,
    text,
    response_url: issueResponseUrl(world, typed.user, channel.id),
    trigger_id: issueTrigger(world, typed.user),
  })
  const error = delivery.kind === 'failed' ? delivery.error : showReply(world, typed, channel.id, delivery)
  return error === undefined ? seenBy(world, typed.user, channel.id) : complain(notices.commandFailed(command, error))
}
