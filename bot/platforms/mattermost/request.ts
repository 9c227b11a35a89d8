import { asObject } from '../as-object.ts'

/** Mattermost answered that it would not. */
export class MattermostRefusal extends Error {
  override readonly name = 'MattermostRefusal'
  readonly status: number
  /** The server's own word for it, `api.post.…`; holds neither token nor text. */
  readonly code: string
  /** How long it asks to wait, in seconds, when it is asked too much. */
  readonly retryAfter: number | undefined

  constructor(status: number, code: string, retryAfter: number | undefined) {
    super(`Mattermost refused: ${status} ${code}`)
    this.status = status
    this.code = code
    this.retryAfter = retryAfter
  }
}

/** What answered does not speak as a Mattermost server does: a proxy, most often. */
export class UnreadableAnswer extends Error {
  override readonly name = 'UnreadableAnswer'
}

export interface Request {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly body?: object
}

/** Sends one request to a server, once, ten seconds at most: whoever calls knows whether trying again is safe. */
export type Send = (request: Request) => Promise<Response>

const TIMEOUT = 10_000
const LONGEST_WAIT = 3600

function retryAfterOf({ status, headers }: Response): number | undefined {
  if (status !== 429) return undefined
  const seconds = Number(headers.get('retry-after') ?? headers.get('x-ratelimit-reset') ?? 1)
  return Number.isFinite(seconds) ? Math.min(Math.max(seconds, 1), LONGEST_WAIT) : 1
}

async function refusalOf(response: Response): Promise<MattermostRefusal> {
  const id = asObject(await response.json().catch(() => undefined))?.['id']
  const code = typeof id === 'string' && /^[\w.-]{1,100}$/.test(id) ? id : `http_${response.status}`
  return new MattermostRefusal(response.status, code, retryAfterOf(response))
}

/** Requests to the server at that address with that token; redirects are not followed with it. */
export const createSend =
  (url: string, token: string): Send =>
  async ({ method, path, body }) => {
    const isForm = body instanceof FormData
    const response = await fetch(`${url}${path}`, {
      method,
      redirect: 'error',
      signal: AbortSignal.timeout(TIMEOUT),
      headers: { authorization: `Bearer ${token}`, ...(body && !isForm && { 'content-type': 'application/json' }) },
      ...(body && { body: isForm ? body : JSON.stringify(body) }),
    })
    if (!response.ok) throw await refusalOf(response)
    return response
  }

/** What is found, or nothing when the server says there is no such thing. */
export async function orNothing<Result>(asked: Promise<Result>): Promise<Result | undefined> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof MattermostRefusal && error.status === 404) return undefined
    throw error
  }
}

/** The answer as JSON. */
export async function readJson(response: Response): Promise<unknown> {
  const text = await response.text()
  try {
    return JSON.parse(text)
  } catch {
    throw new UnreadableAnswer('The answer is not JSON.')
  }
}
