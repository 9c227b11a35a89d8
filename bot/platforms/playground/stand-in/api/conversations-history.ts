import { findChannel } from '../state/channels.ts'
import type { Message } from '../types.ts'
import { answered, type Method, refused } from './answers.ts'
import { messageObject } from './message-object.ts'

const seconds = (value: unknown, otherwise: number): number => (value === undefined ? otherwise : Number(value))

/** The messages of a channel, newest first, without the ephemeral ones. */
export const conversationsHistory: Method = async (world, params) => {
  const channel = await findChannel(world, params.channel)
  if (!channel) return refused('channel_not_found')
  const oldest = seconds(params.oldest, 0)
  const latest = seconds(params.latest, Infinity)
  const limit = seconds(params.limit, 100)
  if (![oldest, latest, limit].every((value) => value >= 0)) return refused('invalid_arguments')
  const isWithin = ({ ts }: Message): boolean =>
    params.inclusive ? Number(ts) >= oldest && Number(ts) <= latest : Number(ts) > oldest && Number(ts) < latest
  const found = (world.messages.get(channel.id) ?? [])
    .filter((message) => !message.ephemeralFor && isWithin(message))
    .toReversed()
  return answered({
    messages: found
      .slice(0, limit)
      .map((message) => messageObject(world, message, params.include_all_metadata === true)),
    has_more: found.length > limit,
    response_metadata: { next_cursor: '' },
  })
}
