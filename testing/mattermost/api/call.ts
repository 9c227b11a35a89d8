import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { AppError, invalidParameter, noPermission } from '../state/app-error.ts'
import { isAdmin, userOf } from '../state/people.ts'
import type { Fields, User } from '../state/types.ts'
import type { World } from '../state/world.ts'

/** One call of the API: what was said, and by whom. */
export interface Call {
  readonly world: World
  readonly request: FastifyRequest
  readonly reply: FastifyReply
  readonly body: Fields
  readonly param: (name: string) => string
  readonly query: (name: string) => string | undefined
  /** Whoever calls; a 401 when nobody does. */
  readonly me: () => User
  /** The same, when they may do anything. */
  readonly admin: () => User
}

const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null

/** The account behind the token of a request. */
export function callerOf({ tokens, users }: World, { headers }: FastifyRequest): User | undefined {
  const said = /^(?:Bearer|Token) (.+)$/i.exec(headers.authorization ?? '')?.[1]
  const token = tokens.get(said ?? '')
  const user = token?.is_active ? users.get(token.user_id) : undefined
  return user?.delete_at === 0 ? user : undefined
}

const readCall = (world: World, request: FastifyRequest, reply: FastifyReply): Call => {
  const fields = (value: unknown): Fields => (isFields(value) ? value : {})
  const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const me = (): User => {
    const user = callerOf(world, request)
    if (user) return user
    throw new AppError('api.context.session_expired.app_error', 401, 'Invalid or expired session, please login again.')
  }
  return {
    world,
    request,
    reply,
    body: fields(request.body),
    param: (name) => text(fields(request.params)[name]) ?? '',
    query: (name) => text(fields(request.query)[name]),
    me,
    admin: () => {
      const user = me()
      if (!isAdmin(user)) throw noPermission()
      return user
    },
  }
}

export type Method = 'GET' | 'POST' | 'PUT' | 'DELETE'

/** What mounts a route: `on('POST', '/posts', 201, createPost)`. */
export type On = (method: Method, path: string, status: number, answer: (call: Call) => unknown) => void

/** Mounts the routes of the API under `/api/v4`. */
export const routesOf =
  (app: FastifyInstance, world: World): On =>
  (method, path, status, answer) => {
    app.route({
      method,
      url: `/api/v4${path}`,
      handler: async (request, reply) => {
        const result = await answer(readCall(world, request, reply))
        return reply.sent ? reply : reply.code(status).send(result)
      },
    })
  }

/** A text of the body, which must be there. */
export function required({ body }: Call, name: string): string {
  const value = body[name]
  if (typeof value === 'string' && value !== '') return value
  throw invalidParameter(name)
}

export const OK = { status: 'OK' }

/** The account that `me` or an id names. */
export const userNamed = ({ world, me }: Pick<Call, 'world' | 'me'>, id: string): User =>
  id === 'me' ? me() : userOf(world, id)

/** One page of a list. */
export function pageOf<Item>({ query }: Pick<Call, 'query'>, items: readonly Item[], size = 60): readonly Item[] {
  const perPage = Math.min(Number(query('per_page') ?? size), 200)
  const page = Number(query('page') ?? 0)
  return items.slice(page * perPage, (page + 1) * perPage)
}
