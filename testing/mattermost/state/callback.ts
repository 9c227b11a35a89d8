import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import type { World } from './world.ts'

const TIME_OUT = 30_000
const REDIRECTS = 10

/** What an integration answered. */
export interface Answer {
  readonly status: number
  readonly contentType: string
  readonly body: string
}

/** What is posted to an integration. */
export interface Outgoing {
  readonly url: string
  readonly body: string
  readonly contentType: 'application/json' | 'application/x-www-form-urlencoded'
  /** Of a command. */
  readonly token?: string
  readonly method?: 'POST' | 'GET'
}

const isInside = (host: string): boolean =>
  /^(localhost|127\.|10\.|192\.168\.|172\.(1[6-9]|2\d|3[01])\.|\[?::1)/.test(host)

const refuseInside = ({ settings }: World, { hostname }: URL): void => {
  const allowed = settings.AllowedUntrustedInternalConnections.split(/[\s,]+/)
  if (isInside(hostname) && !allowed.includes(hostname))
    throw new Error(
      `address forbidden, you may need to set AllowedUntrustedInternalConnections to allow an integration access to your internal network`,
    )
}

const headersOf = (
  url: URL,
  { body, contentType, token }: Outgoing,
  isPost: boolean,
): (readonly [string, string])[] => [
  ['Host', url.host],
  ['User-Agent', 'Mattermost-Bot/1.1'],
  ...(isPost ? ([['Content-Length', String(Buffer.byteLength(body))]] as const) : []),
  ['Accept', 'application/json'],
  ...(token ? ([['Authorization', `Token ${token}`]] as const) : []),
  ...(isPost ? ([['Content-Type', contentType]] as const) : []),
  ['Accept-Encoding', 'gzip'],
]

/** One request on a connection of its own. */
const send = (url: URL, headers: readonly (readonly [string, string])[], body: string, method: string) =>
  new Promise<IncomingMessage>((resolve, reject) => {
    const request: ClientRequest = httpRequest(url, { method, agent: false, timeout: TIME_OUT, setHost: false })
    request.removeHeader('connection')
    for (const [name, value] of headers) request.setHeader(name, value)
    request.on('response', resolve).on('error', reject)
    request.on('timeout', () => request.destroy(new Error('context deadline exceeded')))
    request.end(body)
  })

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status)

async function follow(world: World, outgoing: Outgoing, left: number): Promise<Answer> {
  const url = new URL(outgoing.url)
  refuseInside(world, url)
  const method = outgoing.method ?? 'POST'
  const headers = headersOf(url, outgoing, method === 'POST')
  const body = method === 'POST' ? outgoing.body : ''
  const response = await send(url, headers, body, method)
  const answer = await text(response)
  const { statusCode: status = 0, headers: answered } = response
  response.socket.destroy()
  world.callbacks.push({ url: url.href, headers, body, status, answer })
  if (isRedirect(status) && answered.location && left > 0) {
    const next = new URL(answered.location, url).href
    const isKept = status === 307 || status === 308
    return follow(world, { ...outgoing, url: next, method: isKept ? method : 'GET' }, left - 1)
  }
  return { status, contentType: answered['content-type'] ?? '', body: answer }
}

/** Posts to an integration, over a new TCP connection, with the headers of a real server; redirects keep the token. */
export const callBack = (world: World, outgoing: Outgoing): Promise<Answer> => follow(world, outgoing, REDIRECTS)
