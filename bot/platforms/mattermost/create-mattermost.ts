import type { Logger } from 'pino'
import type { Bot } from '../../bot.ts'
import { createBackground } from '../background.ts'
import { keepTrying } from '../keep-trying.ts'
import type { ChatPlatformPort } from '../port.ts'
import { createClient } from './client.ts'
import { callbacksAt, defaultPatience, type MattermostContext, type Patience } from './context.ts'
import { createCrowd } from './crowd.ts'
import { createDoors, type Doors } from './doors.ts'
import { createFactSheet } from './facts.ts'
import { failureCode } from './failure.ts'
import { createListener } from './listener.ts'
import { createMattermostPort } from './mattermost-port.ts'
import { createOutcomes } from './outcomes.ts'
import { createPeople } from './people.ts'
import { readProfile } from './render/profile.ts'
import { createSeal } from './seal.ts'
import { type MattermostServer, trimUrl, workspaceOf } from './server.ts'
import { reportUnreachable } from './unreachable.ts'

/** The bot on one Mattermost server. */
export interface Mattermost {
  readonly server: MattermostServer
  readonly port: ChatPlatformPort
  /** What `registerMattermost` opens to it. */
  readonly doors: Doors
  /** Succeeds once the server has been reached; until then, says so in the log and tries again. Fails when stopped before. */
  readonly start: () => Promise<void>
  /** Waits for the answers under way, a few seconds at most. */
  readonly stop: () => Promise<void>
}

interface Ingredients {
  readonly bot: Bot
  readonly server: MattermostServer
  /** Where Mattermost finds us: `/mattermost/action` and so on are below. */
  readonly publicUrl: string
  readonly secretKey: string
  /** Those of before: what they sealed still opens. */
  readonly previousSecretKeys?: readonly string[]
  readonly logger: Logger
  readonly patience?: Patience
  readonly now?: () => Date
}

/** What a server is taken to show until it has said what it is. */
const floor = readProfile({ version: '5.37.0', clientConfig: {} })

function createContext({
  bot,
  server,
  publicUrl,
  secretKey,
  previousSecretKeys = [],
  logger,
  patience = defaultPatience,
  now = () => new Date(),
}: Ingredients): MattermostContext & ReturnType<typeof createBackground> {
  const url = trimUrl(server.url)
  const client = createClient(url, server.botToken)
  const facts = createFactSheet({ client, trustsEmails: server.trustsEmails ?? false, now })
  return {
    bot,
    client,
    logger,
    workspace: workspaceOf(url),
    url,
    callbacks: callbacksAt(trimUrl(publicUrl)),
    facts,
    profile: () => facts.known()?.profile ?? floor,
    people: createPeople(client, async () => (await facts.learn()).botUser),
    seal: createSeal([secretKey, ...previousSecretKeys]),
    outcomes: createOutcomes(),
    now,
    languageOf: (user) => bot.languageOf({ platform: 'MATTERMOST', user }),
    patience,
    crowd: createCrowd(),
    ...createBackground(logger, failureCode),
  }
}

/** The bot on a Mattermost server: hears gestures over HTTP and private messages on a socket, shows replies, speaks first. */
export function createMattermost(ingredients: Ingredients): Mattermost {
  const { server, logger } = ingredients
  const context = createContext(ingredients)
  const stopping = new AbortController()
  const { signal } = stopping
  const listener = createListener(context, server.botToken, signal)
  const port = createMattermostPort(context, server, listener.isOpen)
  return {
    server,
    port,
    doors: createDoors(context, server.commandTokens),
    start: async () => {
      const { workspace, patience } = context
      const trial = { firstWait: patience.retry, signal, report: reportUnreachable(logger) }
      const { profile } = await keepTrying({ ...trial, task: context.facts.learn })
      logger.info({ workspace, version: profile.version }, 'Mattermost is there')
      context.bot.homes.follow(port, 'everyone')
      listener.open()
    },
    stop: async () => {
      stopping.abort(new Error('Mattermost was stopped.'))
      await context.settle()
    },
  }
}
