import type { AddressInfo } from 'node:net'
import { App, HTTPReceiver, LogLevel } from '@slack/bolt'
import type { StandInOptions } from '#bot/platforms/playground/stand-in/state/world.ts'
import type { Person } from '#bot/platforms/playground/stand-in/types.ts'
import { type SlackServer, startSlackServer } from './slack-server.ts'

/** Two people for the tests of the stand-in. */
export const amina: Person = {
  id: 'UAMINA',
  name: 'amina',
  realName: 'Amina Benali',
  email: 'amina@exemple.fr',
  locale: 'fr-FR',
  tz: 'Europe/Paris',
  title: 'Agente du Département',
}
export const louis: Person = {
  ...amina,
  id: 'ULOUIS',
  name: 'louis',
  realName: 'Louis Petit',
  email: 'louis@exemple.fr',
  title: 'Entrepreneur social',
}

/** A real Bolt application and the stand-in it talks to, for one test. */
export interface ToyBot extends SlackServer {
  readonly app: App
  readonly requestUrl: URL
}

const listen = async (receiver: HTTPReceiver): Promise<URL> => {
  const server = await receiver.start(0)
  // A TCP server that listens has an AddressInfo.
  const { port } = server.address() as AddressInfo
  return new URL(`http://127.0.0.1:${port}/slack/events`)
}

/** Starts a Bolt application over HTTP on a free port, and a stand-in of Slack in front of it. */
export const startToyBot = async (options: Partial<StandInOptions> = {}): Promise<ToyBot> => {
  const address: { url?: URL } = {}
  const requestUrl = () => address.url ?? new URL('http://127.0.0.1:1/')
  const slack = await startSlackServer({
    signingSecret: 'secret-de-test',
    botToken: 'xoxb-test',
    requestUrl,
    people: async () => [amina, louis],
    ...options,
  })
  const receiver = new HTTPReceiver({ signingSecret: 'secret-de-test', logLevel: LogLevel.ERROR })
  const app = new App({
    receiver,
    token: 'xoxb-test',
    tokenVerificationEnabled: false,
    botId: slack.standIn.bot.id,
    botUserId: slack.standIn.bot.user,
    convoStore: false,
    logLevel: LogLevel.ERROR,
    clientOptions: { slackApiUrl: slack.apiUrl, retryConfig: { retries: 0 }, logLevel: LogLevel.ERROR },
  })
  address.url = await listen(receiver)
  const close = async () => {
    await app.stop()
    await slack.close()
  }
  return { ...slack, app, requestUrl: address.url, close }
}
