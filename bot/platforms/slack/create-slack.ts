import { App, webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import type { Bot } from '../../bot.ts'
import { createBackground } from '../background.ts'
import type { LookingPort } from '../port.ts'
import { createBoltLogger } from './bolt-logger.ts'
import { clientOptions } from './client-options.ts'
import { type Connection, httpConnection, socketConnection } from './connection.ts'
import { defaultPatience, type Patience, type SlackContext } from './context.ts'
import { failureCode } from './failure.ts'
import { createIdentityCard } from './identity.ts'
import { keepTrying } from './keep-trying.ts'
import { listenToButtons } from './listen-buttons.ts'
import { listenToCommands } from './listen-commands.ts'
import { listenToEvents } from './listen-events.ts'
import { listenToForms } from './listen-forms.ts'
import { listenToLookups } from './listen-lookups.ts'
import { createSlackPort } from './slack-port.ts'

export interface SlackConfig {
  readonly botToken: string
  /** For requests over HTTP. */
  readonly signingSecret?: string | undefined
  /** For Socket Mode, which needs no public address: preferred when it is given. */
  readonly appToken?: string | undefined
  /** Slack's own when left out. */
  readonly apiUrl?: string | undefined
}

export interface Slack {
  /** Over HTTP only: what `registerSlack` mounts. */
  readonly requestListener?: Connection['requestListener']
  /** Its workspace is known once `start` has succeeded. */
  readonly port: LookingPort
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

function listen(app: App, context: SlackContext): void {
  listenToCommands(app, context)
  listenToButtons(app, context)
  listenToForms(app, context)
  listenToLookups(app, context)
  listenToEvents(app, context)
  app.error(async (error) => context.logger.error({ err: error, code: failureCode(error) }, 'Bolt met an error'))
}

/** The bot in Slack: hears gestures over HTTP or Socket Mode, shows replies, sends nudges. */
export function createSlack({ bot, config, logger, patience = defaultPatience }: Ingredients): Slack {
  const boltLogger = createBoltLogger(logger)
  const options = clientOptions(config.apiUrl, boltLogger)
  const stopping = new AbortController()
  const trial = { logger, firstWait: patience.retry, signal: stopping.signal }
  const { appToken, botToken, signingSecret = '' } = config
  const connection = appToken
    ? socketConnection({ appToken, clientOptions: options, boltLogger, trial })
    : httpConnection(signingSecret, boltLogger)
  const client = new webApi.WebClient(botToken, options)
  const identity = createIdentityCard(client)
  const languageOf = (user: string) => bot.languageOf({ platform: 'SLACK', user })
  const { goOn, settle } = createBackground(logger, failureCode)
  const context: SlackContext = { bot, client, logger, identity, languageOf, patience, goOn }
  const app = new App({
    receiver: connection.receiver,
    // Never waits: a gesture is heard even before the bot knows its own name.
    authorize: async () => {
      const { botId, botUser } = identity.known() ?? {}
      return { botToken, ...(botId && { botId }), ...(botUser && { botUserId: botUser }) }
    },
    logger: boltLogger,
    clientOptions: options,
    convoStore: false,
  })
  listen(app, context)

  return {
    ...(connection.requestListener && { requestListener: connection.requestListener }),
    port: createSlackPort(context),
    start: async () => {
      const { team } = await keepTrying({ ...trial, task: identity.learn })
      await connection.open()
      logger.info({ team, mode: appToken ? 'socket' : 'http' }, 'Slack is there')
    },
    stop: async () => {
      stopping.abort(new Error('Slack was stopped.'))
      await connection.close()
      await settle()
    },
  }
}
