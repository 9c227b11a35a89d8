import type { Logger } from 'pino'
import type { Bot } from '../../bot.ts'
import type { ChatPlatformPort } from '../port.ts'
import type { Connection } from './connection.ts'
import type { Patience } from './context.ts'
import { createSlackApp, type SlackDoor } from './slack-app.ts'

export interface SlackConfig extends Omit<SlackDoor, 'installing'> {
  readonly botToken: string
}

export interface Slack {
  /** Over HTTP only: what `registerSlack` mounts. */
  readonly requestListener?: Connection['requestListener']
  /** Its workspace is known once `start` has succeeded. */
  readonly port: ChatPlatformPort
  /** Succeeds once Slack has been reached; until then, says so in the log and tries again. Fails when stopped before. */
  readonly start: () => Promise<void>
  /** Waits for the answers under way, a few seconds at most. */
  readonly stop: () => Promise<void>
}

interface Ingredients {
  readonly bot: Bot
  readonly config: SlackConfig
  readonly logger: Logger
  readonly patience?: Patience
}

/** The bot in one Slack workspace: hears gestures over HTTP or Socket Mode, shows replies, sends nudges. */
export function createSlack({ bot, config, logger, patience }: Ingredients): Slack {
  const { botToken, ...door } = config
  const app = createSlackApp({ bot, door, logger, patience })
  const { port, learn } = app.join(botToken)
  return {
    requestListener: app.requestListener,
    port,
    start: async () => {
      const { team } = await learn()
      await app.open()
      logger.info({ team, mode: door.appToken ? 'socket' : 'http' }, 'Slack is there')
    },
    stop: app.stop,
  }
}
