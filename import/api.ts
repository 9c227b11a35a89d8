import { setTimeout } from 'node:timers/promises'
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import { say } from './say.ts'
import { Stop } from './stop.ts'

/** Passerelle's API, for one person. */
export interface Api {
  readonly ask: <Result, Variables>(
    document: DocumentTypeDecoration<Result, Variables>,
    variables: Variables,
  ) => Promise<Result>
}

/** Applying a whole country takes a while on a small machine. */
const TIMEOUT = 10 * 60_000
const PAUSES = [500, 1000, 2000, 4000]

/** Speaks to the API at `url`. Every call can be made again: a connection that breaks is tried anew. */
export const createApi = (url: string, key: string): Api => ({
  async ask<Result, Variables>(document: DocumentTypeDecoration<Result, Variables>, variables: Variables) {
    const body = JSON.stringify({ query: String(document), variables })
    const response = await insist(url, () =>
      fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
        body,
        signal: AbortSignal.timeout(TIMEOUT),
      }),
    )
    const answer = (await response.json().catch(() => ({}))) as Answer<Result>
    if (!answer.data || answer.errors) throw refusal(answer.errors ?? [{ message: response.statusText }])
    return answer.data
  },
})

interface Answer<Result> {
  readonly data?: Result
  readonly errors?: readonly ApiError[]
}

interface ApiError {
  readonly message: string
  readonly extensions?: { readonly code?: string }
}

const refusal = (errors: readonly ApiError[]): Stop =>
  errors.some(({ extensions }) => extensions?.code === 'UNAUTHENTICATED')
    ? new Stop(say('unknown-key'))
    : new Stop(say('refused', { reason: errors.map(({ message }) => message).join(' ') }))

async function insist(url: string, call: () => Promise<Response>): Promise<Response> {
  for (const pause of PAUSES) {
    const response = await call().catch(() => undefined)
    if (response && response.status < 500) return response
    await setTimeout(pause)
  }
  return call().catch((error: Error & { cause?: NodeJS.ErrnoException }) => {
    throw new Stop(say('unreachable', { url, code: error.cause?.code ?? error.message }))
  })
}
