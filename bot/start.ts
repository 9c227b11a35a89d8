import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import { announceDue, type ChannelPort } from './announcements/announce.ts'
import type { Api } from './api.ts'
import { type Bot, createBot } from './bot.ts'
import type { Ground } from './ground.ts'
import { named } from './health/check.ts'
import { createHealth, type Health } from './health/health.ts'
import { installationChecks } from './health/installation.ts'
import { startClock } from './nudges/clock.ts'
import { createTick } from './nudges/deliver.ts'
import { createPlanner } from './nudges/plan.ts'
import { createSilence } from './nudges/silence.ts'
import type { ChatPlatformPort, ChatPort } from './platforms/port.ts'
import { startMail } from './start-mail.ts'
import { startMattermost } from './start-mattermost.ts'
import { startSlack } from './start-slack.ts'
import { createSealer } from './workspaces/sealer.ts'
import { createWorkspaceStore } from './workspaces/store.ts'
import { watchWorkspaces } from './workspaces/watch.ts'

/** The bot on its platforms: mounted on an HTTP server, speaking once that listens. */
export async function startBot(app: FastifyInstance, api: Api, config: Config, logger: Logger): Promise<void> {
  const health = createHealth()
  health.add(named('Passerelle'), installationChecks(api, config))
  const bot = await createBot({ api, logger, health })
  const deliverOn = createDeliverer(app, { api, bot, health, logger })
  const mail = startMail(app, config, logger, health)
  if (mail) app.addHook('onListen', async () => void deliverOn(mail))
  const sealer = createSealer([config.secretKey, ...config.previousSecretKeys])
  const store = createWorkspaceStore({ api, sealer, logger })
  startPlatforms({ app, api, bot, config, logger, store, deliverOn })
}

/** The workspaces of the environment are served for good; those that are added, as long as they are kept. */
function startPlatforms(ground: Ground): void {
  const { app, config, logger, store } = ground
  const serveSlack = startSlack(ground, () => watch.look())
  const serveMattermost = startMattermost(ground)
  if (!serveSlack && !config.mattermost)
    logger.warn('No chat platform is set and the playground is off: the bot speaks where it was added, if anywhere')
  const watch = watchWorkspaces({
    store,
    logger,
    serve: async (workspace) => {
      if (workspace.platform === 'MATTERMOST') return serveMattermost(workspace)
      if (serveSlack) return serveSlack(workspace)
      throw new Error('SLACK_CLIENT_ID and SLACK_CLIENT_SECRET are not set any more.')
    },
  })
  app.addHook('onListen', async () => void watch.look())
  app.addHook('preClose', () => watch.stop())
}

/** What a platform says of itself, once it is there. */
function watchHealth(
  health: Health,
  { check, platform, workspace }: ChatPort & Partial<Pick<ChatPlatformPort, 'check'>>,
): () => void {
  return check ? health.add(named(`${platform} ${workspace}`), check, { platform, workspace }) : () => undefined
}

interface Delivering {
  readonly api: Api
  readonly bot: Bot
  readonly health: Health
  readonly logger: Logger
}

/** Delivers nudges on a port, each on its own clock: a platform that is slow keeps no other waiting. */
function createDeliverer(
  app: FastifyInstance,
  { api, bot: { homes }, health, logger }: Delivering,
): Ground['deliverOn'] {
  const now = () => new Date()
  const plan = createPlanner({ api, logger, now })
  const clocks = new Set<() => Promise<void>>()
  app.addHook('preClose', async () => {
    await Promise.all([...clocks].map((stop) => stop()))
  })
  return (port: ChatPort | (ChatPort & ChannelPort)) => {
    const forget = watchHealth(health, port)
    const silence = createSilence(now)
    const stopping = new AbortController()
    const stops = [
      startClock(createTick({ api, port, logger, now, homes, silence, stopping: stopping.signal }, plan), logger),
      ...('post' in port ? [startClock(() => announceDue({ api, port, logger, now, silence }), logger)] : []),
    ]
    const stop = async () => {
      stopping.abort()
      await Promise.all(stops.map((each) => each()))
    }
    clocks.add(stop)
    return async () => {
      forget()
      clocks.delete(stop)
      await stop()
    }
  }
}
