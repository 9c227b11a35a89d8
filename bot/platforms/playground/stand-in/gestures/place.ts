import { messageObject } from '../api/message-object.ts'
import { stateValues, viewObject } from '../api/view-object.ts'
import { type Block, type Element, findElement } from '../block-kit.ts'
import type { Entries } from '../element-value.ts'
import { notices } from '../notices.ts'
import { conversationOf } from '../state/messages.ts'
import { issueResponseUrl } from '../state/permits.ts'
import { enter } from '../state/views.ts'
import type { World } from '../state/world.ts'
import type { Fields, Message, View } from '../types.ts'
import { channelRef } from './envelope.ts'

/** Which element a gesture is on: in a message (`channel` and `ts`) or in a view. */
export interface Target {
  readonly user: string
  readonly channel?: string
  readonly ts?: string
  readonly viewId?: string
  readonly block_id: string
  readonly action_id: string
  /** What the other fields hold at that moment. */
  readonly values?: Entries
}

/** An element found, with what a payload says of its surroundings. */
export interface Place {
  readonly block: Block
  readonly element: Element
  readonly message: Message | undefined
  readonly view: View | undefined
  readonly surroundings: Fields
}

const inView = (world: World, view: View): Fields => ({
  container: { type: 'view', view_id: view.id },
  view: viewObject(world, view),
})

const inMessage = (world: World, target: Target, message: Message): Fields => {
  const channel = world.channels.get(message.channel)
  const isEphemeral = message.ephemeralFor !== undefined
  return {
    container: {
      type: 'message',
      message_ts: message.ts,
      channel_id: message.channel,
      is_ephemeral: isEphemeral,
    },
    channel: channel ? channelRef(channel) : { id: message.channel },
    // Slack keeps ephemeral messages on the client only, so it does not send them back.
    ...(isEphemeral ? {} : { message: messageObject(world, message) }),
    state: { values: stateValues(world, target.user, message.blocks, target.values ?? {}) },
    response_url: issueResponseUrl(world, target.user, message.channel, message.ts),
  }
}

const viewOf = (world: World, target: Target): View | undefined => {
  const view = world.views.get(target.viewId ?? '')
  return view?.user === target.user ? enter(world, view, target.values ?? {}) : undefined
}

const messageOf = (world: World, target: Target): Message | undefined => {
  const seen = conversationOf(world, target.user, target.channel ?? '')
  return seen.find(({ ts }) => ts === target.ts)
}

/** Finds what a gesture is on, or says in French why it is not there. */
export const findPlace = (world: World, target: Target): Place | string => {
  const view = target.viewId === undefined ? undefined : viewOf(world, target)
  const message = target.viewId === undefined ? messageOf(world, target) : undefined
  const holder = view ?? message
  if (!holder) return target.viewId === undefined ? notices.messageGone : notices.viewGone
  const found = findElement(holder.blocks, target.block_id, target.action_id)
  if (!found) return notices.elementGone
  const surroundings = view ? inView(world, view) : message ? inMessage(world, target, message) : {}
  return { ...found, message, view, surroundings }
}
