import type { IncomingMessage, ServerResponse } from 'node:http'
import { type Logger as BoltLogger, HTTPReceiver, type Receiver, SocketModeReceiver, type webApi } from '@slack/bolt'
import { keepTrying, type Trial } from '../keep-trying.ts'

/** Slack's largest payloads, a view and its state, are far below. */
const bodyLimit = 1_000_000

/** How Slack's requests reach Bolt. */
export interface Connection {
  readonly receiver: Receiver
  readonly requestListener?: (request: IncomingMessage, response: ServerResponse) => void
  readonly open: () => Promise<void>
  readonly close: () => Promise<void>
}

/** Slack calls `POST /slack/events` of our own server, and signs. */
export function httpConnection(signingSecret: string, logger: BoltLogger): Connection {
  const receiver = new HTTPReceiver({
    signingSecret,
    endpoints: '/slack/events',
    logger,
    bodyLimit,
    customPropertiesExtractor: ({ headers }) => ({ signature: headers['x-slack-signature'] }),
  })
  return {
    receiver,
    requestListener: receiver.requestListener,
    open: async () => undefined,
    close: async () => undefined,
  }
}

interface Socket {
  readonly appToken: string
  readonly clientOptions: webApi.WebClientOptions
  readonly boltLogger: BoltLogger
  readonly trial: Omit<Trial<unknown>, 'task'>
}

/**
 * We call Slack, and the requests come down a socket. Reconnecting is done here: the client of Slack, when it loses
 * its connection while Slack is away, ends in an unhandled rejection that stops the process.
 */
export function socketConnection({ appToken, clientOptions, boltLogger, trial }: Socket): Connection {
  const receiver = new SocketModeReceiver({
    appToken,
    logger: boltLogger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions },
  })
  let opening: Promise<unknown> | undefined
  const open = async (): Promise<void> => {
    opening ??= keepTrying({ ...trial, task: () => receiver.start() })
    try {
      await opening
    } finally {
      opening = undefined
    }
  }
  receiver.client.on('disconnected', () => {
    // While a connection opens, its own failure is already seen; once stopped, there is nothing to open.
    if (!opening && !trial.signal.aborted) open().catch(() => undefined)
  })
  return { receiver, open, close: () => receiver.stop() }
}
