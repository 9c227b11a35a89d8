import type { Message } from '../types.ts'
import { directChannel } from './channels.ts'
import { announce, nextTs, type World } from './world.ts'

const MESSAGES_KEPT = 500

/** A message about to be posted. */
export type Draft = Omit<Message, 'ts'>

/** Who hears of a message, for the feed. */
const about = ({ channel, ts, author, ephemeralFor }: Message) => ({
  channel,
  ts,
  author,
  ...(ephemeralFor ? { user: ephemeralFor } : {}),
})

/** Adds a message to its conversation. */
export const postMessage = (world: World, draft: Draft): Message => {
  const message: Message = { ...draft, ts: nextTs(world) }
  const others = world.messages.get(draft.channel) ?? []
  world.messages.set(draft.channel, [...others, message].slice(-MESSAGES_KEPT))
  announce(world, { kind: 'message', ...about(message) })
  return message
}

/** The message of that id in that channel. */
export const findMessage = (world: World, channel: string, ts: unknown): Message | undefined =>
  world.messages.get(channel)?.find((message) => message.ts === ts)

/** Replaces what a message says. */
export const editMessage = (
  world: World,
  message: Message,
  change: Partial<Pick<Message, 'text' | 'blocks' | 'metadata'>>,
): Message => {
  const edited: Message = { ...message, ...change, editedTs: nextTs(world) }
  const all = world.messages.get(message.channel) ?? []
  world.messages.set(
    message.channel,
    all.map((one) => (one.ts === message.ts ? edited : one)),
  )
  announce(world, { kind: 'edit', ...about(edited) })
  return edited
}

/** Takes a message away. */
export const removeMessage = (world: World, message: Message): void => {
  const all = world.messages.get(message.channel) ?? []
  world.messages.set(
    message.channel,
    all.filter(({ ts }) => ts !== message.ts),
  )
  announce(world, { kind: 'removal', ...about(message) })
}

/** What a person sees of a channel: everybody's messages, and those for them alone. */
export const conversationOf = (world: World, user: string, channel: string): readonly Message[] => {
  const { person } = world.channels.get(channel) ?? {}
  if (person !== undefined && person !== user) return []
  const all = world.messages.get(channel) ?? []
  return all.filter(({ ephemeralFor }) => ephemeralFor === undefined || ephemeralFor === user)
}

/** A line that the Slack client itself shows to one person. */
export const postNotice = (world: World, user: string, channel: string, text: string): Message =>
  postMessage(world, { channel, author: 'USLACKBOT', text, blocks: [], ephemeralFor: user })

/** Puts back what was said before; messages seen by one person alone are not kept, in Slack either. */
export const recallPast = (world: World): void => {
  for (const message of world.options.past ?? []) {
    if (message.channel.startsWith('D')) directChannel(world, `U${message.channel.slice(1)}`)
    world.messages.set(message.channel, [...(world.messages.get(message.channel) ?? []), message])
  }
}

/** All that was said and stays, in every conversation. */
export const lastingMessages = (world: World): readonly Message[] =>
  [...world.messages.values()].flat().filter(({ ephemeralFor }) => ephemeralFor === undefined)
