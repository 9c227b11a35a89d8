import type { App } from '@slack/bolt'
import { answer } from './answer.ts'
import type { SlackContext } from './context.ts'
import { createGesture, gestureKeys } from './gesture.ts'
import { commandPlace } from './places.ts'

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** Slack may send the three characters of its markup escaped. */
const readText = (text: string): string => text.replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? '')

/** Hears the slash commands, under each of their names. */
export function listenToCommands(app: App, context: SlackContext): void {
  for (const name of context.bot.commands.flatMap(({ names }) => names)) {
    app.command(`/${name}`, async ({ ack, command, respond }) => {
      await ack()
      const { user_id: user, team_id: team, trigger_id: trigger, channel_id: channel, text } = command
      const conversation = { channel, isPrivate: command.channel_name === 'directmessage' }
      const gesture = { ...createGesture(context, team, user, gestureKeys.command(trigger)), conversation }
      const pending = context.bot.command(gesture, name, readText(text ?? ''))
      context.goOn(answer(context, commandPlace(context, command, respond), pending))
    })
  }
}
