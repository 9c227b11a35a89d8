import { asObject } from '../as-object.ts'

/** An event of the server, as the socket gives it. */
export interface SocketEvent {
  readonly event: string
  readonly data: Readonly<Record<string, unknown>>
}

/** Where to listen, as whom, and what is done with what is heard. */
export interface Connection {
  /** The address of the server, over HTTP. */
  readonly url: string
  readonly token: string
  readonly signal: AbortSignal
  /** The server knows who listens. */
  readonly onOpen: () => void
  readonly onEvent: (event: SocketEvent) => void
}

const BETWEEN_PINGS = 30_000

const socketUrl = (url: string): string => `${url.replace(/^http/, 'ws')}/api/v4/websocket`

/** A frame as an object; `undefined` for what is none. */
function readFrame(data: unknown): SocketEvent['data'] | undefined {
  try {
    return typeof data === 'string' ? asObject(JSON.parse(data)) : undefined
  } catch {
    return undefined
  }
}

/** Closes a socket on which nothing came for two pings: its other end is gone without a word. */
function keepAlive(socket: WebSocket): { readonly heard: () => void; readonly end: () => void } {
  let isAlive = true
  let seq = 1
  const timer = setInterval(() => {
    if (!isAlive) return socket.close()
    isAlive = false
    seq += 1
    if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ seq, action: 'ping' }))
  }, BETWEEN_PINGS)
  timer.unref()
  return {
    heard: () => {
      isAlive = true
    },
    end: () => clearInterval(timer),
  }
}

/** Listens until the connection is lost, or `signal` says to stop. Never fails. */
export function listenOnce({ url, token, signal, onOpen, onEvent }: Connection): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  const socket = new WebSocket(socketUrl(url))
  const alive = keepAlive(socket)
  const stop = () => socket.close()
  signal.addEventListener('abort', stop)
  socket.addEventListener('open', () =>
    socket.send(JSON.stringify({ seq: 1, action: 'authentication_challenge', data: { token } })),
  )
  socket.addEventListener('message', ({ data }) => {
    alive.heard()
    const frame = readFrame(data)
    if (frame?.['seq_reply'] === 1 && frame['status'] === 'OK') onOpen()
    const [event, content] = [frame?.['event'], asObject(frame?.['data'])]
    if (typeof event === 'string' && content) onEvent({ event, data: content })
  })
  // A socket that fails says so, then closes.
  socket.addEventListener('error', () => undefined)
  socket.addEventListener('close', () => {
    signal.removeEventListener('abort', stop)
    alive.end()
    resolve()
  })
  return promise
}
