import type { App, BlockAction, ButtonAction, RespondFn } from '@slack/bolt'
import type { Conversation } from '../../model/conversation.ts'
import { answer } from './answer.ts'
import type { SlackContext } from './context.ts'
import { conversationIn } from './conversation.ts'
import { gestureBy, gestureKeys } from './gesture.ts'
import type { Heard } from './heard.ts'
import { messageRef } from './nudge-trace.ts'
import type { Place } from './place.ts'
import { homePlace, messagePlace, modalPlace } from './places.ts'
import { actOf, isLink } from './render-actions.ts'
import { contextOf } from './teams.ts'

type Press = BlockAction<ButtonAction>

const messageOf = ({ container, channel, message }: Press) => ({
  channel: channel?.id ?? String(container.channel_id),
  ts: message?.ts ?? String(container.message_ts),
  isEphemeral: container.is_ephemeral === true,
})

function conversationOf(context: SlackContext, press: Press): Conversation | undefined {
  const { channel } = messageOf(press)
  return press.view ? undefined : conversationIn(context, channel, channel.startsWith('D'))
}

/** The message as its port calls it, when everybody who reads that conversation sees it. */
function refOf(press: Press): string | undefined {
  const { channel, ts, isEphemeral } = messageOf(press)
  return press.view || isEphemeral ? undefined : messageRef(channel, ts)
}

function placeOf(context: SlackContext, press: Press, respond: RespondFn): Place {
  const { user, view, trigger_id: trigger } = press
  if (view?.type === 'home') return homePlace(context, user.id, trigger)
  if (view) return modalPlace(context, view, user.id)
  return messagePlace(context, { user: user.id, trigger, ...messageOf(press) }, respond)
}

/** The view as it was, or the message: pressing twice there is pressing once. */
function placeKey(press: Press): string {
  if (press.view) return `${press.view.id}:${press.view.hash}`
  const { channel, ts } = messageOf(press)
  return `${channel}:${ts}`
}

function press(context: SlackContext, body: Press, button: ButtonAction, respond: RespondFn): void {
  const { user } = body
  const act = actOf(button.action_id)
  const argument = button.value ?? ''
  const key = gestureKeys.button(placeKey(body), act, argument, user.id)
  const gesture = {
    ...gestureBy(context, body, key),
    conversation: conversationOf(context, body),
    message: refOf(body),
  }
  const pending = context.bot.action(gesture, act, argument)
  context.goOn(answer(context, placeOf(context, body, respond), pending))
}

/** Hears every button, in messages, modals and the Home tab: its `action_id` names the action. Links have none. */
export function listenToButtons(app: App, { teams }: Heard): void {
  app.action<Press>({ type: 'block_actions', action_id: /^/ }, async ({ ack, action, body, respond, context }) => {
    await ack()
    if (action.type === 'button' && !isLink(action.action_id))
      press(contextOf(teams, context.teamId), body, action, respond)
  })
}
