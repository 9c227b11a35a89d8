import type { Ground } from './ground.ts'
import type { Installing } from './platforms/slack/install/install-connection.ts'
import { registerSlack } from './platforms/slack/register-slack.ts'
import { createSlackApp, type SlackApp, type SlackDoor, type SlackTeam } from './platforms/slack/slack-app.ts'
import { announce, speakOn } from './speak-on.ts'
import { startPlayground } from './start-playground.ts'
import type { Serve } from './workspaces/watch.ts'

/** The door of Slack, and the token of the environment: Slack's own, or the playground's. */
function openDoor({
  app,
  api,
  bot,
  config,
}: Ground): (SlackDoor & { readonly botToken?: string | undefined }) | undefined {
  const { slack, slackOAuth, playground } = config
  if (slackOAuth) return { ...slackOAuth, botToken: slack?.botToken }
  return slack ?? (playground ? startPlayground(app, api, bot, config) : undefined)
}

/** How an installation is kept, and served at once. */
function installingOf({ config, store }: Ground, look: () => Promise<void>): Installing | undefined {
  if (!config.slackOAuth) return undefined
  const { clientId, clientSecret } = config.slackOAuth
  return {
    ...{ clientId, clientSecret, stateSecret: config.secretKey, publicUrl: config.publicUrl },
    save: async ({ team, name, botToken }, link) => {
      const credentials = { botToken, commandTokens: [] }
      const refused = await store.save({ platform: 'SLACK', workspace: team, name, credentials }, link)
      if (!refused) await look()
      return refused
    },
  }
}

/** The bot in Slack: in the workspace of the environment's token, if any, and in those that it is added to. */
export function startSlack(ground: Ground, look: () => Promise<void>): Serve | undefined {
  const { app, bot, logger, store } = ground
  const door = openDoor(ground)
  if (!door) return undefined
  const { botToken, ...opening } = door
  const slack = createSlackApp({
    bot,
    logger,
    door: { ...opening, installing: installingOf(ground, look) },
    onRemoved: async (team) => {
      await store.remove({ platform: 'SLACK', workspace: team })
      await look()
    },
  })
  registerSlack(app, slack)
  app.addHook('preClose', () => slack.stop())
  const home = botToken === undefined ? undefined : startHome(ground, slack, slack.join(botToken))
  if (!home) app.addHook('onListen', () => slack.open())
  return async ({ workspace, credentials }) => {
    if (home?.() === workspace) return async () => undefined
    const { port } = slack.join(credentials.botToken, workspace)
    const silence = ground.deliverOn(port)
    return async () => {
      slack.leave(workspace)
      await silence()
    }
  }
}

/** The workspace of the environment's token; gives its id, once Slack has said it. */
function startHome(ground: Ground, slack: SlackApp, { port, learn }: SlackTeam): () => string | undefined {
  const { app, config, logger } = ground
  let team: string | undefined
  const start = async () => {
    const { name, url, ...identity } = await learn()
    team = identity.team
    await slack.open()
    logger.info({ team, mode: config.slack?.appToken ? 'socket' : 'http' }, 'Slack is there')
    if (config.slack) await announce(ground, { platform: 'SLACK', workspace: team, name: name ?? team, url })
  }
  app.addHook('onListen', async () => {
    speakOn(ground, { port, start })
  })
  return () => team
}
