import type { RespondFn, SlashCommand, ViewOutput } from '@slack/bolt'
import type { Message } from '../../model/message.ts'
import type { SlackContext } from './context.ts'
import { inWindow, orElse, type Place } from './place.ts'
import { unpackMetadata } from './private-metadata.ts'
import { posting, tell } from './tell.ts'
import { newWindow, sameWindow } from './window.ts'

/** Says something for the person alone, through the `response_url` of the gesture: it works in any conversation. */
const sayThere = (context: SlackContext, respond: RespondFn, user: string, channel: string | undefined) =>
  orElse(
    context,
    (message) => respond({ response_type: 'ephemeral', replace_original: false, ...posting(context, user, message) }),
    (message) => tell(context, user, channel, message),
  )

/** A command: nothing to replace. */
export function commandPlace(context: SlackContext, command: SlashCommand, respond: RespondFn): Place {
  const { user_id: user, channel_id: channel, trigger_id: trigger } = command
  const say = sayThere(context, respond, user, channel)
  return { user, channel, window: newWindow(context, trigger), isUrgent: true, say, replace: say }
}

/** A message whose button was pressed. */
export interface PressedMessage {
  readonly user: string
  readonly trigger: string
  readonly channel: string
  readonly ts: string
  readonly isEphemeral: boolean
}

/** An ephemeral message only changes through the `response_url`; another one keeps its metadata by `chat.update`. */
export function messagePlace(context: SlackContext, pressed: PressedMessage, respond: RespondFn): Place {
  const { user, channel, ts, trigger, isEphemeral } = pressed
  const post = (message: Message) => posting(context, user, message)
  const respondOver = (message: Message) => respond({ replace_original: true, ...post(message) })
  const update = (message: Message) => context.client.chat.update({ channel, ts, ...post(message) })
  const say = sayThere(context, respond, user, channel)
  const replace = orElse(context, isEphemeral ? respondOver : update, say)
  return { user, channel, window: newWindow(context, trigger), isUrgent: true, say, replace }
}

/** A modal: everything happens in it, and it is already open. */
export function modalPlace(context: SlackContext, view: ViewOutput, user: string): Place {
  const { channel } = unpackMetadata(view.private_metadata)
  const window = sameWindow(context, view)
  const say = orElse(context, inWindow(context, window, user, channel), (message) =>
    tell(context, user, channel, message),
  )
  return { user, channel, window, isUrgent: false, say, replace: say }
}

/** The Home tab: messages show over it, and it shows by itself what has changed. */
export function homePlace(context: SlackContext, user: string, trigger: string): Place {
  const window = newWindow(context, trigger)
  const say = orElse(context, inWindow(context, window, user, undefined), (message) =>
    tell(context, user, undefined, message),
  )
  return { user, channel: undefined, window, isUrgent: true, say, replace: say }
}
