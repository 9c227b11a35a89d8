import type { PlaygroundCommand, Sights } from '../sights-routes.ts'
import type { Person, Seen, Suggestions } from '../stand-in/types.ts'
import { texts } from './texts.ts'

/** The people and the bot of the playground. */
export interface Workspace {
  readonly bot: { readonly id: string; readonly name: string }
  readonly people: readonly Person[]
  readonly commands: readonly PlaygroundCommand[]
}

const isMessage = (value: unknown): value is { message: string } =>
  typeof value === 'object' && value !== null && 'message' in value

const readJson = async (response: Response): Promise<unknown> => {
  const body: unknown = await response.json().catch(() => undefined)
  if (response.ok) return body
  throw new Error(isMessage(body) ? body.message : texts.problem)
}

const request = async (path: string, init?: RequestInit): Promise<unknown> => {
  const response = await fetch(path, init).catch(() => {
    throw new Error(texts.problem)
  })
  return readJson(response)
}

// The casts below name what `sights-routes.ts` and `gesture-routes.ts` answer: both sides share these types.

/** Reads who there is and what one can type. */
export const readWorkspace = async (): Promise<Workspace> => {
  const [workspace, commands] = await Promise.all([request('/chat/people'), request('/chat/commands')])
  return { ...(workspace as Workspace), commands: commands as Workspace['commands'] }
}

/** Reads what one person sees. */
export const readSights = async (user: string, channel: string | undefined): Promise<Sights> => {
  const query = new URLSearchParams({ user, ...(channel ? { channel } : {}) })
  return (await request(`/chat/state?${query}`)) as Sights
}

const post = (gesture: string, body: object): Promise<unknown> =>
  request(`/chat/gestures/${gesture}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** Does what a person does. */
export const gesture = async (name: string, body: object): Promise<Seen> => (await post(name, body)) as Seen

/** Asks for the choices of an external menu. */
export const suggest = async (body: object): Promise<Suggestions> => (await post('suggest', body)) as Suggestions
