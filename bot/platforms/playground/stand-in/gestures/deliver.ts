import { createHmac } from 'node:crypto'
import { isFields } from '../blocks/checks.ts'
import type { World } from '../state/world.ts'
import { nowOf } from '../state/world.ts'
import type { Fields } from '../types.ts'

const PATIENCE = 3000

/** How the bot received a gesture. */
export type Delivery =
  | { readonly kind: 'accepted'; readonly text: string; readonly json: Fields | undefined }
  | { readonly kind: 'failed'; readonly error: string; readonly status?: number }

/** What Slack calls an answer that came too late. */
export const TIMEOUT = 'operation_timeout'

const parseFields = (text: string): Fields | undefined => {
  try {
    const json: unknown = JSON.parse(text)
    return isFields(json) ? json : undefined
  } catch {
    return undefined
  }
}

/** Slack's signature of a body: `v0=` and the HMAC-SHA256 of `v0:timestamp:body`. */
export const sign = (secret: string, timestamp: number, body: string): string =>
  `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`

const signedHeaders = (world: World, body: string): Record<string, string> => {
  const timestamp = Math.floor(nowOf(world) / 1000)
  return {
    'x-slack-request-timestamp': String(timestamp),
    'x-slack-signature': sign(world.options.signingSecret, timestamp, body),
    'user-agent': 'Slackbot 1.0 (+https://api.slack.com/robots)',
  }
}

const bytes = (body: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(body))

const post = async (world: World, body: string, headers: Record<string, string>): Promise<Delivery> => {
  const { requestUrl, patienceMs = PATIENCE } = world.options
  const response = await fetch(requestUrl instanceof URL ? requestUrl : requestUrl(), {
    method: 'POST',
    // As bytes: fetch would add a charset to the content type of a string, which Slack does not.
    body: bytes(body),
    headers: { ...signedHeaders(world, body), ...headers },
    signal: AbortSignal.timeout(patienceMs),
    redirect: 'manual',
  })
  const text = await response.text()
  const { status } = response
  return status === 200
    ? { kind: 'accepted', text, json: parseFields(text) }
    : { kind: 'failed', error: 'dispatch_failed', status }
}

const attempt = async (send: Promise<Delivery>): Promise<Delivery> => {
  try {
    return await send
  } catch (error) {
    const isLate = error instanceof DOMException && error.name === 'TimeoutError'
    return { kind: 'failed', error: isLate ? TIMEOUT : 'dispatch_failed' }
  }
}

/** Posts form fields to the bot, signed, and waits three seconds at most. */
export const deliverForm = (world: World, fields: Readonly<Record<string, string>>): Promise<Delivery> =>
  attempt(
    post(world, new URLSearchParams(fields).toString(), {
      'content-type': 'application/x-www-form-urlencoded',
    }),
  )

/** Posts an interaction: its payload travels as JSON in a form field. */
export const deliverPayload = (world: World, payload: Fields): Promise<Delivery> =>
  deliverForm(world, { payload: JSON.stringify(payload) })

/** Posts a body of the Events API, maybe once more as Slack does. */
export const deliverJson = (
  world: World,
  body: Fields,
  retry: Readonly<Record<string, string>> = {},
): Promise<Delivery> => attempt(post(world, JSON.stringify(body), { 'content-type': 'application/json', ...retry }))
