import type { IncomingMessage, ServerResponse } from 'node:http'
import { App, webApi } from '@slack/bolt'
import type { Logger } from 'pino'
import type { Bot } from '../../bot.ts'
import { createBackground } from '../background.ts'
import { keepTrying } from '../keep-trying.ts'
import type { ChatPlatformPort } from '../port.ts'
import { createBoltLogger } from './bolt-logger.ts'
import { clientOptions } from './client-options.ts'
import { type Connection, httpConnection, socketConnection } from './connection.ts'
import { defaultPatience, type Patience, type SlackContext } from './context.ts'
import { failureCode } from './failure.ts'
import { hearOnce } from './hear-once.ts'
import { createIdentityCard, type Identity } from './identity.ts'
import { type Installing, installConnection } from './install/install-connection.ts'
import { listenToButtons } from './listen-buttons.ts'
import { listenToCommands } from './listen-commands.ts'
import { listenToEvents } from './listen-events.ts'
import { listenToForms } from './listen-forms.ts'
import { listenToLookups } from './listen-lookups.ts'
import { listenToRemovals, type OnRemoved } from './listen-removals.ts'
import { createSlackPort } from './slack-port.ts'
import { turnStrangersAway } from './stranger-teams.ts'
import { createTeams } from './teams.ts'
import { reportUnreachable } from './unreachable.ts'

/** How Slack reaches the app. */
export interface SlackDoor {
  /** For requests over HTTP. */
  readonly signingSecret?: string | undefined
  /** For Socket Mode, which needs no public address: preferred when it is given. */
  readonly appToken?: string | undefined
  /** Slack's own when left out. */
  readonly apiUrl?: string | undefined
  /** For an app that is added to many workspaces, over HTTP. */
  readonly installing?: Installing | undefined
}

/** The bot in one workspace. */
export interface SlackTeam {
  /** Its workspace is known once `learn` has succeeded, or when it was given. */
  readonly port: ChatPlatformPort
  /** Succeeds once Slack has said who the bot is there; tries again until then. Fails when the app is stopped before. */
  readonly learn: () => Promise<Identity>
}

/** One Slack app, in as many workspaces as have joined: one Bolt, one address, one client for each workspace. */
export interface SlackApp {
  readonly requestListener?: Connection['requestListener']
  /** The pages from which the app is added to a workspace. */
  readonly installListener?: ((request: IncomingMessage, response: ServerResponse) => Promise<void>) | undefined
  /** Serves a workspace; without an id, the one that the token turns out to belong to. Joining again replaces the token. */
  readonly join: (token: string, id?: string) => SlackTeam
  readonly leave: (id: string) => void
  readonly open: () => Promise<void>
  /** Waits for the answers under way, a few seconds at most. */
  readonly stop: () => Promise<void>
}

interface Ingredients {
  readonly bot: Bot
  readonly door: SlackDoor
  readonly logger: Logger
  readonly patience?: Patience | undefined
  /** Told when the app was put out of a workspace. */
  readonly onRemoved?: OnRemoved | undefined
}

export function createSlackApp({ bot, door, logger, patience = defaultPatience, onRemoved }: Ingredients): SlackApp {
  const boltLogger = createBoltLogger(logger)
  const options = clientOptions(door.apiUrl, boltLogger)
  const stopping = new AbortController()
  const trial = { firstWait: patience.retry, signal: stopping.signal, report: reportUnreachable(logger) }
  const { appToken, signingSecret = '', installing } = door
  const connection = appToken
    ? socketConnection({ appToken, clientOptions: options, boltLogger, trial })
    : httpConnection(signingSecret, boltLogger)
  const { goOn, settle } = createBackground(logger, failureCode)
  const languageOf = (user: string) => bot.languageOf({ platform: 'SLACK', user })
  const teams = createTeams({ isOpen: installing === undefined })
  const app = new App({
    receiver: connection.receiver,
    // Never waits: a gesture is heard even before the bot knows its own name.
    authorize: async ({ teamId }) => teams.credentialsOf(teamId),
    logger: boltLogger,
    clientOptions: options,
    convoStore: false,
  })
  hearOnce(app)
  turnStrangersAway(app, teams)
  for (const listen of [listenToCommands, listenToButtons, listenToForms, listenToLookups, listenToEvents])
    listen(app, { bot, teams })
  if (onRemoved) listenToRemovals(app, goOn, onRemoved)
  app.error(async (error) => logger.error({ err: error, code: failureCode(error) }, 'Bolt met an error'))

  return {
    requestListener: connection.requestListener,
    installListener: installing && installConnection(installing, options, boltLogger),
    join: (token, id) => {
      const client = new webApi.WebClient(token, options)
      const identity = createIdentityCard(client, id)
      const context: SlackContext = { bot, client, logger, identity, languageOf, patience, goOn }
      teams.join({ token, context, id })
      const port = createSlackPort(context)
      return {
        port,
        learn: async () => {
          const learnt = await keepTrying({ ...trial, task: identity.learn })
          bot.homes.follow(port, 'those-who-open')
          return learnt
        },
      }
    },
    leave: teams.leave,
    open: connection.open,
    stop: async () => {
      stopping.abort(new Error('Slack was stopped.'))
      await connection.close()
      await settle()
    },
  }
}
