import type { Db } from '#db/database.ts'
import type { MemberRow } from '#db/members.ts'
import { anApiKey } from './makers/people.ts'

/** What GraphQL over HTTP answers. */
export interface Answer<Data> {
  readonly status: number
  readonly data: Data
  readonly errors: readonly GraphQLFailure[] | undefined
}

interface GraphQLFailure {
  readonly message: string
  readonly extensions?: { readonly code?: string } & Record<string, unknown>
}

/** One member of the result union of a mutation. */
export interface Outcome extends Record<string, unknown> {
  readonly __typename: string
  readonly message?: string
}

/** Speaks to the API as one person. */
export interface Client {
  /** Sends an operation; errors are part of the answer. */
  readonly ask: <Data = Record<string, unknown> | null>(query: string, variables?: object) => Promise<Answer<Data>>
  /** Sends an operation that must succeed. */
  readonly get: <Data = Record<string, unknown>>(query: string, variables?: object) => Promise<Data>
  /** Calls a mutation with its input; `selection` is what to read of the result, beside its type and message. */
  readonly change: <Result = Outcome>(name: string, input: object, selection?: string) => Promise<Result>
}

/** Who speaks: a member, the holder of a link's token, or the bot, for itself or on behalf of a chat account such as `slack:T1:U1`. */
export type Speaker = MemberRow | { readonly link: string } | 'bot' | `${'slack' | 'mattermost'}:${string}:${string}`

/** A client of the API at `url` with an API key of its own. */
export async function createClient(db: Db, url: string, speaker: Speaker): Promise<Client> {
  const headers = { 'content-type': 'application/json', ...(await credentialsOf(db, speaker)) }
  const client: Client = {
    ask: async (query, variables = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers,
        body: JSON.stringify({ query, variables }),
      })
      const { data, errors } = (await response.json()) as Pick<Answer<never>, 'data' | 'errors'>
      return { status: response.status, data, errors }
    },
    get: async <Data>(query: string, variables?: object) => {
      const { data, errors } = await client.ask<Data>(query, variables)
      if (errors) throw new Error(errors.map(({ message }) => message).join('\n'))
      return data
    },
    change: async <Result>(name: string, input: object, selection = '') => {
      const data = await client.get<Record<string, Result>>(mutation(name, selection), { input })
      return data[name] as Result
    },
  }
  return client
}

async function credentialsOf(db: Db, speaker: Speaker): Promise<Record<string, string>> {
  if (typeof speaker !== 'string' && 'link' in speaker) return { authorization: `Link ${speaker.link}` }
  const authorization = `Bearer ${await anApiKey(db, typeof speaker === 'string' ? null : speaker)}`
  return typeof speaker === 'string' && speaker !== 'bot'
    ? { authorization, 'x-on-behalf-of': speaker }
    : { authorization }
}

const mutation = (name: string, selection: string) => {
  const input = `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`
  return `mutation ($input: ${input}!) { ${name}(input: $input) { __typename ... on Problem { message } ${selection} } }`
}
