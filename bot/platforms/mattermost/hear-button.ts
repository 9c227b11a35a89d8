import type { Action } from '../../model/message.ts'
import { say, type TextKey } from '../../say.ts'
import { answer, showForm } from './answer.ts'
import { unpackButton } from './button.ts'
import { checkTrigger } from './check-trigger.ts'
import type { MattermostContext } from './context.ts'
import { conversationIn } from './conversation.ts'
import { askingFirst } from './dialogs.ts'
import { carriedForm } from './form-button.ts'
import { createGesture, gestureKeys } from './gesture.ts'
import { refOf } from './mattermost-port.ts'
import type { Answer } from './outcomes.ts'
import { buttonPlace, type PressedButton } from './places.ts'
import { type Body, idOf, teamOf, textOf } from './read-body.ts'
import { tokenOf } from './render/wiring.ts'
import { whispered } from './ways.ts'

const refused = ({ languageOf }: MattermostContext, user: string, key: TextKey): Answer =>
  whispered(say(languageOf(user), key))

function press(context: MattermostContext, pressed: PressedButton, button: Action): Promise<Answer> {
  const { user, origin } = pressed
  const place = buttonPlace(context, pressed)
  const form = carriedForm(button) ?? (button.confirm && askingFirst(button))
  if (form) return showForm(context, place, place.now, form)
  const { act, argument } = button
  const key = gestureKeys.button(origin, act, argument, user)
  const { channel, scope, post } = origin
  // Where only the person sees the message, nothing tells the post that the body names from any other of the bot.
  const message = scope === 'ephemeral' ? undefined : refOf({ user, channel, scope }, post)
  const conversation = conversationIn(context, channel, scope === 'private')
  const gesture = { ...createGesture(context, user, key, conversation), message }
  return answer(context, place, context.bot.action(gesture, act, argument))
}

/** Hears a button, or a choice in a menu; `undefined` when this server did not make it for that person or channel. */
export async function hearButton(context: MattermostContext, body: Body): Promise<Answer | undefined> {
  const [user, channel, post] = [idOf(body, 'user_id'), idOf(body, 'channel_id'), idOf(body, 'post_id')]
  const trigger = textOf(body, 'trigger_id')
  const { seal, workspace: server, now } = context
  const token = tokenOf(body['context'])
  const opened = seal.open({ purpose: 'button', token, server, user, channel, now: now() })
  if (opened.kind === 'wrong') return undefined
  const vouched = await checkTrigger(context, trigger, user)
  if ('refused' in vouched) return refused(context, user, vouched.refused)
  if (opened.kind === 'expired') return refused(context, user, 'mattermost.expired')
  const button = unpackButton(opened.payload)
  const { act, argument } = button
  const origin = { channel, scope: opened.scope, post, showing: opened.until }
  const pressed = { user, channel, key: vouched.id, team: teamOf(body), trigger, act, argument, origin }
  return context.outcomes.once(vouched.id, () => press(context, pressed, button))
}
