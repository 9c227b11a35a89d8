import type { Actor, Api } from './api.ts'

const TIMEOUT = 5_000

interface Answer<Result> {
  readonly data: Result
  readonly errors?: readonly { readonly message: string }[]
}

/** The same door, over the network: `key` is the bot's own API key. */
export const createHttpApi = (url: URL, key: string): Api => ({
  async execute<Result, Variables extends object>(
    document: unknown,
    variables: Variables,
    actor: Actor,
  ): Promise<Result> {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, ...onBehalfOf(actor) },
      body: JSON.stringify({ query: String(document), variables }),
      signal: AbortSignal.timeout(TIMEOUT),
    })
    const { data, errors } = (await response.json()) as Answer<Result>
    if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('; '))
    return data
  },
})

const onBehalfOf = (actor: Actor): Record<string, string> =>
  actor === 'bot' ? {} : { 'x-on-behalf-of': `${actor.platform.toLowerCase()}:${actor.workspace}:${actor.user}` }
