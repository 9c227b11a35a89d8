import type { TypedDocumentString } from '../generated/operations.ts'
import { Failure } from './failure.ts'

const TIMEOUT = 20_000

interface Answer<Result> {
  readonly data?: Result | null
  readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[]
}

/** Asks the API, or throws a `Failure`. */
export type Ask = <Result, Variables>(
  document: TypedDocumentString<Result, Variables>,
  variables: Variables,
  /** How long the answer may take, in milliseconds. */
  patience?: number,
) => Promise<Result>

/** The API, as seen with one access key. */
export const createAsk =
  (key: string): Ask =>
  async <Result, Variables>(
    document: TypedDocumentString<Result, Variables>,
    variables: Variables,
    patience: number = TIMEOUT,
  ) => {
    const response = await post(key, JSON.stringify({ query: document.toString(), variables }), patience)
    const answer: Answer<Result> = await response.json().catch(() => ({}))
    if (answer.data && !answer.errors) return answer.data
    throw failureOf(answer.errors?.[0]?.extensions?.code)
  }

const post = (key: string, body: string, patience: number): Promise<Response> =>
  fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${key}` },
    body,
    signal: AbortSignal.timeout(patience),
  }).catch(() => {
    throw new Failure('unreachable')
  })

const failureOf = (code: string | undefined): Failure =>
  new Failure(code === 'UNAUTHENTICATED' ? 'unknown-key' : 'server')
