import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Api } from './api.ts'
import type { Bot } from './bot.ts'
import type { ChatPort } from './platforms/port.ts'
import type { WorkspaceStore } from './workspaces/store.ts'

/** What each platform is started with. */
export interface Ground {
  readonly app: FastifyInstance
  readonly api: Api
  readonly bot: Bot
  readonly config: Config
  readonly logger: Logger
  readonly store: WorkspaceStore
  /** Delivers nudges on a port, on a clock of its own; returns what stops it. */
  readonly deliverOn: (port: ChatPort) => () => Promise<void>
}
