import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Api } from './api.ts'
import { type Bot, createBot } from './bot.ts'
import { startClock } from './nudges/clock.ts'
import { createTick } from './nudges/deliver.ts'
import { createPlanner } from './nudges/plan.ts'
import { createMattermost } from './platforms/mattermost/create-mattermost.ts'
import { registerMattermost } from './platforms/mattermost/register-mattermost.ts'
import type { ChatPort } from './platforms/port.ts'
import { createSlack } from './platforms/slack/create-slack.ts'
import { registerSlack } from './platforms/slack/register-slack.ts'
import { startMail } from './start-mail.ts'
import { startPlayground } from './start-playground.ts'

/** The bot on its platforms: mounted on an HTTP server, speaking once that listens. */
export async function startBot(app: FastifyInstance, api: Api, config: Config, logger: Logger): Promise<void> {
  const bot = await createBot({ api, logger })
  const deliverOn = createDeliverer(app, api, bot, logger)
  const mail = startMail(app, config, logger)
  if (mail) app.addHook('onListen', async () => deliverOn(mail))
  const slackConfig = config.slack ?? (config.playground ? startPlayground(app, api, bot, config) : undefined)
  if (!slackConfig && !config.mattermost) {
    logger.warn('No chat platform is set and the playground is off: the bot speaks to nobody')
  }
  if (slackConfig) {
    const slack = await createSlack({ bot, config: slackConfig, logger })
    registerSlack(app, slack)
    speakOn(app, slack, deliverOn)
  }
  if (config.mattermost) {
    const { mattermost: server, publicUrl, secretKey } = config
    const mattermost = createMattermost({ bot, server, publicUrl, secretKey, logger })
    registerMattermost(app, () => [mattermost])
    speakOn(app, mattermost, deliverOn)
  }
}

interface Platform {
  readonly port: ChatPort
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** Speaks on a platform once it is there: none waits for another. Stopping before is the only way for it not to start. */
function speakOn(app: FastifyInstance, { port, start, stop }: Platform, deliverOn: (port: ChatPort) => void): void {
  app.addHook('onListen', async () => {
    start().then(
      () => deliverOn(port),
      () => undefined,
    )
  })
  app.addHook('preClose', () => stop())
}

/** Delivers nudges on a port, each on its own clock: a platform that is slow keeps no other waiting. */
function createDeliverer(app: FastifyInstance, api: Api, { homes }: Bot, logger: Logger): (port: ChatPort) => void {
  const now = () => new Date()
  const plan = createPlanner({ api, logger, now })
  const clocks: (() => Promise<void>)[] = []
  app.addHook('preClose', async () => {
    await Promise.all(clocks.map((stop) => stop()))
  })
  // Nothing is returned: Fastify takes what a hook resolves to for an error.
  return (port) => {
    clocks.push(startClock(createTick({ api, port, logger, now, homes }, plan), logger))
  }
}
