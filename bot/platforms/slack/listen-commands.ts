import type { App } from '@slack/bolt'
import { answer } from './answer.ts'
import { conversationIn } from './conversation.ts'
import { createGesture, gestureKeys } from './gesture.ts'
import type { Heard } from './heard.ts'
import { commandPlace } from './places.ts'
import { contextOf } from './teams.ts'

const entities: Readonly<Record<string, string>> = { '&amp;': '&', '&lt;': '<', '&gt;': '>' }

/** Slack may send the three characters of its markup escaped. */
const readText = (text: string): string => text.replace(/&(?:amp|lt|gt);/g, (entity) => entities[entity] ?? '')

/** Hears the slash commands, under each of their names. */
export function listenToCommands(app: App, { bot, teams }: Heard): void {
  for (const name of bot.commands.flatMap(({ names }) => names)) {
    app.command(`/${name}`, async ({ ack, command, respond, context: { teamId } }) => {
      await ack()
      const context = contextOf(teams, teamId)
      const { user_id: user, team_id: team, trigger_id: trigger, channel_id: channel, text } = command
      const conversation = conversationIn(context, channel, command.channel_name === 'directmessage')
      const gesture = { ...createGesture(context, team, user, gestureKeys.command(trigger)), conversation }
      const pending = bot.command(gesture, name, readText(text ?? ''))
      context.goOn(answer(context, commandPlace(context, command, respond), pending))
    })
  }
}
