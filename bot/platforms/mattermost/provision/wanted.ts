import type { Command } from '../../../model/feature.ts'
import { say } from '../../../say.ts'
import { cut } from '../../cut.ts'
import { trimUrl } from '../server.ts'

/** A slash command as the server takes it. */
export interface WantedCommand {
  readonly trigger: string
  readonly url: string
  readonly method: 'P'
  readonly auto_complete: true
  readonly auto_complete_desc: string
  readonly auto_complete_hint: string
  readonly display_name: string
  readonly description: string
}

/** What an administrator wants a server to have. */
export interface Wanted {
  /** The name of the bot's account, as in `@passerelle`. */
  readonly botName: string
  /** The teams whose people speak to the bot; all of them when there is only one. */
  readonly teams: readonly string[]
  /** Channels of experiments, made at need, where the bot is. */
  readonly channels: readonly string[]
  readonly publicUrl: string
  readonly commands: readonly WantedCommand[]
  /** The token that the bot has already, if the administrator gives it. */
  readonly botToken: string | undefined
  /** A new token replaces those that Passerelle made before. */
  readonly renewsToken: boolean
}

/** Where the server calls for a command. */
export const commandUrl = (publicUrl: string): string => `${trimUrl(publicUrl)}/mattermost/command`

/** Each name of each command, in its language. */
export const wantedCommands = (commands: readonly Command[], publicUrl: string): WantedCommand[] =>
  commands.flatMap(({ names, description, hint }) =>
    names.map((trigger, index): WantedCommand => {
      const language = index === 0 ? 'FR' : 'EN'
      return {
        ...{ trigger, url: commandUrl(publicUrl), method: 'P', auto_complete: true },
        auto_complete_desc: cut(say(language, description), 1024),
        auto_complete_hint: hint ? cut(say(language, hint), 1024) : '',
        display_name: `Passerelle : ${cut(trigger, 40)}`,
        description: cut(say(language, description), 128),
      }
    }),
  )
