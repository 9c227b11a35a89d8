import type { App } from '@slack/bolt'
import type { Message } from '../../model/message.ts'
import type { SlackContext } from './context.ts'
import { createGesture, gestureKeys } from './gesture.ts'
import { homeView } from './render-view.ts'
import { createSeen } from './seen.ts'
import { posting } from './tell.ts'

interface Heard {
  readonly id: string
  readonly team: string
  readonly user: string
}

async function help(context: SlackContext, { id, team, user }: Heard): Promise<Message | undefined> {
  const gesture = createGesture(context, team, user, gestureKeys.event(id))
  const reply = await context.bot.command(gesture, 'passerelle', '')
  return reply.kind === 'message' || reply.kind === 'replace' ? reply.message : undefined
}

async function publishHome(context: SlackContext, heard: Heard): Promise<void> {
  const message = await help(context, heard)
  if (!message) return
  const view = homeView(message, context.languageOf(heard.user))
  await context.client.views.publish({ user_id: heard.user, view })
}

async function answerInPrivate(context: SlackContext, heard: Heard, channel: string): Promise<void> {
  const message = await help(context, heard)
  if (message) await context.client.chat.postMessage({ channel, ...posting(context, heard.user, message) })
}

/** Hears the Home tab opening and what is typed to the bot: both show the help. Bolt acknowledges events by itself. */
export function listenToEvents(app: App, context: SlackContext): void {
  const seen = createSeen()
  app.event('app_home_opened', async ({ event, body }) => {
    if (event.tab !== 'home' || !seen.isFirst(body.event_id)) return
    context.goOn(publishHome(context, { id: body.event_id, team: body.team_id, user: event.user }))
  })
  app.event('message', async ({ event, body }) => {
    if (event.subtype !== undefined || event.channel_type !== 'im' || event.bot_id) return
    if (!seen.isFirst(body.event_id)) return
    const heard = { id: body.event_id, team: body.team_id, user: event.user }
    context.goOn(answerInPrivate(context, heard, event.channel))
  })
}
