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
    const answer = (await response.json().catch(() => ({}))) as { data?: Result; errors?: { message: string }[] }
    const reason = answer.errors?.map(({ message }) => message).join(' ') ?? response.statusText
    if (!answer.data || answer.errors) throw new Stop(say('unauthorised', { reason }))
    return answer.data
  },
})

async function insist(url: string, call: () => Promise<Response>): Promise<Response> {
  for (const pause of PAUSES) {
    const response = await call().catch(() => undefined)
    if (response && response.status < 500) return response
    await setTimeout(pause)
  }
  return call().catch((error: Error) => {
    throw new Stop(say('unreachable', { url, reason: String(error.cause ?? error.message) }))
  })
}
