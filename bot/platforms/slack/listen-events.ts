import type { App } from '@slack/bolt'
import type { Message } from '../../model/message.ts'
import { createSeen } from '../seen.ts'
import { answer } from './answer.ts'
import type { SlackContext } from './context.ts'
import { conversationIn } from './conversation.ts'
import { droppedFiles } from './dropped-files.ts'
import { createGesture, gestureKeys } from './gesture.ts'
import type { Heard } from './heard.ts'
import type { Place } from './place.ts'
import { contextOf } from './teams.ts'
import { posting } from './tell.ts'

const heardPlace = (context: SlackContext, user: string, channel: string): Place => {
  const say = async (message: Message) => {
    await context.client.chat.postMessage({ channel, ...posting(context, user, message) })
  }
  const window = () => Promise.reject(new Error('What is written opens no form.'))
  return { user, channel, window, isUrgent: false, say, replace: say }
}

/**
 * Hears people come to the bot, to its Home tab or to their conversation, and what they type: the one shows what is due and says that
 * they are there, the other is answered. Bolt acknowledges events by itself.
 */
export function listenToEvents(app: App, { teams }: Heard): void {
  const seen = createSeen()
  app.event('app_home_opened', async ({ event, body, context: { teamId } }) => {
    if (!seen.isFirst(body.event_id)) return
    const context = contextOf(teams, teamId)
    context.bot.homes.open(createGesture(context, body.team_id, event.user, gestureKeys.event(body.event_id)))
  })
  app.event('message', async ({ event, body, context: { teamId } }) => {
    // What a person wrote, alone or with files.
    if (event.subtype !== undefined && event.subtype !== 'file_share') return
    if (event.channel_type !== 'im' || ('bot_id' in event && event.bot_id)) return
    if (!seen.isFirst(body.event_id)) return
    const context = contextOf(teams, teamId)
    const { user, channel, text = '' } = event
    const files = droppedFiles(context, event.files ?? [])
    const conversation = conversationIn(context, channel, true)
    const gesture = { ...createGesture(context, body.team_id, user, gestureKeys.event(body.event_id)), conversation }
    context.goOn(answer(context, heardPlace(context, user, channel), context.bot.message(gesture, { text, files })))
  })
}
