import type { FastifyInstance } from 'fastify'
import type { Logger } from 'pino'
import type { Config } from '../config.ts'
import type { Api } from './api.ts'
import { createBot } from './bot.ts'
import { startClock } from './nudges/clock.ts'
import { deliverNudges } from './nudges/deliver.ts'
import { createSlack } from './platforms/slack/create-slack.ts'
import { registerSlack } from './platforms/slack/register-slack.ts'
import { startPlayground } from './start-playground.ts'

/** The bot on its platforms: mounted on an HTTP server, speaking once that listens. */
export async function startBot(app: FastifyInstance, api: Api, config: Config, logger: Logger): Promise<void> {
  const bot = await createBot({ api, logger })
  const slackConfig = config.slack ?? (config.playground ? startPlayground(app, api, bot, config) : undefined)
  if (!slackConfig) {
    logger.warn('No chat platform is set and the playground is off: the bot speaks to nobody')
    return
  }
  const slack = await createSlack({ bot, config: slackConfig, logger })
  registerSlack(app, slack)
  const now = () => new Date()
  let stopClock = async () => {}
  app.addHook('onListen', async () => {
    await slack.start()
    stopClock = startClock(() => deliverNudges({ api, port: slack.port, logger, now }), logger)
  })
  app.addHook('preClose', async () => {
    await stopClock()
    await slack.stop()
  })
}
