import { say } from '../../say.ts'
import { answer } from './answer.ts'
import { checkTrigger } from './check-trigger.ts'
import { ephemeralAnswer, hookOf } from './command-answer.ts'
import type { MattermostContext } from './context.ts'
import { conversationIn } from './conversation.ts'
import { createGesture, gestureKeys } from './gesture.ts'
import type { Answer } from './outcomes.ts'
import { commandPlace } from './places.ts'
import { type Body, idOf, teamOf, textOf } from './read-body.ts'

/** The name of a conversation between two accounts holds both ids. */
const isWithBot = (channelName: string, botUser: string | undefined): boolean =>
  botUser !== undefined && channelName.split('__').length === 2 && channelName.split('__').includes(botUser)

/** Hears a slash command whose token is one of the server's. */
export async function hearCommand(context: MattermostContext, body: Body): Promise<Answer> {
  const [user, channel] = [idOf(body, 'user_id'), idOf(body, 'channel_id')]
  const trigger = textOf(body, 'trigger_id')
  const vouched = await checkTrigger(context, trigger, user)
  if ('refused' in vouched) {
    return ephemeralAnswer({ message: say(context.languageOf(user), vouched.refused), props: {} })
  }
  const name = textOf(body, 'command').replace(/^\//, '').toLowerCase()
  const text = textOf(body, 'text')
  const isPrivate = isWithBot(textOf(body, 'channel_name'), context.facts.known()?.botUser)
  const conversation = conversationIn(context, channel, isPrivate)
  const gesture = createGesture(context, user, gestureKeys.command(vouched.id), conversation)
  const hook = hookOf(body['response_url'])
  const typed = {
    user,
    channel,
    key: vouched.id,
    team: teamOf(body),
    trigger,
    line: `${name} ${text}`,
    isPrivate,
    hook,
  }
  return context.outcomes.once(vouched.id, () =>
    answer(context, commandPlace(context, typed), context.bot.command(gesture, name, text)),
  )
}
