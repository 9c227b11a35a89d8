import fastify from 'fastify'
import { registerSlackDoors } from '#bot/platforms/playground/slack-doors.ts'
import { createSlackStandIn, type SlackStandIn } from '#bot/platforms/playground/stand-in/stand-in.ts'
import type { StandInOptions } from '#bot/platforms/playground/stand-in/state/world.ts'

/** A Slack that listens: for tests, and for a bot in another process. */
export interface SlackServer {
  readonly standIn: SlackStandIn
  /** What `slackApiUrl` points to. */
  readonly apiUrl: string
  close(): Promise<void>
}

/** Starts a stand-in alone on a free port of this machine. */
export const startSlackServer = async (options: Omit<StandInOptions, 'doorUrl'>, port = 0): Promise<SlackServer> => {
  const app = fastify({ forceCloseConnections: true })
  const door: { url?: URL } = {}
  const doorUrl = (): URL => {
    if (!door.url) throw new Error('The stand-in is not listening yet.')
    return door.url
  }
  const standIn = createSlackStandIn({ ...options, doorUrl })
  registerSlackDoors(app, standIn)
  door.url = new URL('/chat/slack/', await app.listen({ port, host: '127.0.0.1' }))
  return { standIn, apiUrl: new URL('api/', door.url).href, close: () => app.close() }
}
