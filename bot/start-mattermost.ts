import type { Ground } from './ground.ts'
import { createMattermost, type Mattermost } from './platforms/mattermost/create-mattermost.ts'
import { registerMattermost } from './platforms/mattermost/register-mattermost.ts'
import { type MattermostServer, workspaceOf } from './platforms/mattermost/server.ts'
import { announce, speakOn } from './speak-on.ts'
import type { Serve } from './workspaces/watch.ts'

/** The bot on Mattermost: on the server of the environment, if any, and on those that were added. */
export function startMattermost(ground: Ground): Serve {
  const { app, config } = ground
  const servers = new Set<Mattermost>()
  const serve = (server: MattermostServer, reached = async (): Promise<void> => undefined) =>
    enter(ground, servers, server, reached)
  registerMattermost(app, () => [...servers])
  const { mattermost: home } = config
  const own = home && workspaceOf(home.url)
  if (home && own) {
    app.addHook('onListen', async () => {
      serve(home, () => announce(ground, { platform: 'MATTERMOST', workspace: own, name: own, url: home.url }))
    })
  }
  app.addHook('preClose', async () => {
    await Promise.all([...servers].map(({ stop }) => stop()))
  })
  return async ({ workspace, url, credentials }) =>
    workspace === own || !url ? async () => undefined : serve({ url, ...credentials })
}

/** Serves one server from now on; returns what stops it. */
function enter(
  ground: Ground,
  servers: Set<Mattermost>,
  server: MattermostServer,
  reached: () => Promise<void>,
): () => Promise<void> {
  const { bot, config, logger } = ground
  const { publicUrl, secretKey, previousSecretKeys } = config
  const mattermost = createMattermost({ bot, server, publicUrl, secretKey, previousSecretKeys, logger })
  servers.add(mattermost)
  const start = async () => {
    await mattermost.start()
    await reached()
  }
  const silence = speakOn(ground, { port: mattermost.port, start })
  return async () => {
    servers.delete(mattermost)
    await Promise.all([silence(), mattermost.stop()])
  }
}
