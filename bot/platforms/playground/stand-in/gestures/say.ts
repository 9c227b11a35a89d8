import { channelFor, directChannel } from '../state/channels.ts'
import { personOf } from '../state/directory.ts'
import { fileObject, keepFile } from '../state/files.ts'
import { postMessage } from '../state/messages.ts'
import { freshId, nextTs, type World } from '../state/world.ts'
import type { Channel, Fields, Message, Seen } from '../types.ts'
import { deliverJson } from './deliver.ts'
import { eventEnvelope } from './envelope.ts'
import { seenBy } from './seen.ts'

/** Words written in a conversation. */
export interface Words {
  readonly user: string
  readonly channel?: string
  readonly text: string
  /** Dropped with them. */
  readonly files?: readonly Dropped[]
}

/** A file as it is dropped. */
interface Dropped {
  readonly name: string
  readonly contentBase64: string
}

/** Sends an event, and once more at once if it was not received, with the same `event_id`. */
const sendEvent = async (world: World, event: Fields): Promise<void> => {
  const body = eventEnvelope(world, event, freshId('Ev'))
  const first = await deliverJson(world, body)
  if (first.kind === 'accepted') return
  await deliverJson(world, body, {
    'x-slack-retry-num': '1',
    'x-slack-retry-reason': first.status === undefined ? 'http_timeout' : 'http_error',
  })
}

const keepDropped = (world: World, { name, contentBase64 }: Dropped) =>
  keepFile(world, { name, bytes: Buffer.from(contentBase64, 'base64') })

/** The bot hears what is said to it directly, and where it is mentioned. */
const eventOf = (world: World, channel: Channel, message: Message): Fields | undefined => {
  const { text, ts, author, files } = message
  const common = {
    client_msg_id: freshId(''),
    user: author,
    text,
    ts,
    team: world.team.id,
    channel: channel.id,
    event_ts: ts,
  }
  const dropped = files && { subtype: 'file_share', files: files.map((file) => fileObject(world, file)) }
  if (channel.kind === 'direct') return { type: 'message', ...common, channel_type: 'im', ...dropped }
  return text.includes(`<@${world.bot.user}>`) ? { type: 'app_mention', ...common } : undefined
}

/** Says something: Slack never tells the person whether the bot has heard. */
export const say = async (world: World, words: Words): Promise<Seen> => {
  await personOf(world, words.user)
  const channel = await channelFor(world, words.user, words.channel)
  const message = postMessage(world, {
    channel: channel.id,
    author: words.user,
    text: words.text,
    blocks: [],
    ...(words.files?.length ? { files: words.files.map((file) => keepDropped(world, file)) } : {}),
  })
  const event = eventOf(world, channel, message)
  if (event) await sendEvent(world, event)
  return seenBy(world, words.user, channel.id)
}

/** Somebody who comes to the bot: to its Home tab unless said, or to their conversation. */
export interface Opening {
  readonly user: string
  readonly tab?: 'home' | 'messages'
}

/** Opens the Home tab of the bot, or the conversation with it. */
export const openHome = async (world: World, { user, tab = 'home' }: Opening): Promise<Seen> => {
  await personOf(world, user)
  const channel = directChannel(world, user)
  await sendEvent(world, {
    type: 'app_home_opened',
    user,
    channel: channel.id,
    tab,
    event_ts: nextTs(world),
  })
  return seenBy(world, user, channel.id)
}

/** Proves to Slack that the request URL is the bot's; returns true when it gives the challenge back. */
export const verifyUrl = async (world: World): Promise<boolean> => {
  const challenge = freshId('')
  const delivery = await deliverJson(world, { type: 'url_verification', challenge })
  if (delivery.kind === 'failed') return false
  return delivery.text === challenge || delivery.json?.challenge === challenge
}
