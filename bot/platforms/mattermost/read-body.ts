import { asObject } from '../as-object.ts'

/** What a request holds, by name; nothing is believed of the values. */
export type Body = Readonly<Record<string, unknown>>

/** A body of JSON; empty when it is none. */
export function readObject(text: string): Body {
  try {
    return asObject(JSON.parse(text)) ?? {}
  } catch {
    return {}
  }
}

/** A body as forms send it. */
export const readForm = (text: string): Body => Object.fromEntries(new URLSearchParams(text))

/** A text of a body, empty when it is missing or something else. */
export function textOf(body: Body, name: string): string {
  const { [name]: value } = body
  return typeof value === 'string' ? value : ''
}

/** An id of Mattermost, empty when it is none. */
export function idOf(body: Body, name: string): string {
  const id = textOf(body, name)
  return /^[a-z0-9]{1,64}$/.test(id) ? id : ''
}

/** The name of a team as addresses have it; `undefined` when it is none. */
export function teamOf(body: Body): string | undefined {
  const team = textOf(body, 'team_domain')
  return /^[a-z0-9-]{1,64}$/.test(team) ? team : undefined
}

/** An object within a body, empty when it is missing or something else. */
export const objectOf = (body: Body, name: string): Body => asObject(body[name]) ?? {}
