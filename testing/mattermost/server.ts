import { randomUUID } from 'node:crypto'
import fastify, { type FastifyError, type FastifyInstance } from 'fastify'
import { registerBots } from './api/bots.ts'
import { callerOf, routesOf } from './api/call.ts'
import { registerChannels } from './api/channels.ts'
import { registerCommands } from './api/commands.ts'
import { registerFaults } from './api/faults.ts'
import { registerFiles } from './api/files.ts'
import { registerHooks } from './api/hooks.ts'
import { registerPosts } from './api/posts.ts'
import { registerSystem } from './api/system.ts'
import { registerTeams } from './api/teams.ts'
import { registerTokens } from './api/tokens.ts'
import { registerUsers } from './api/users.ts'
import { openWebsocket } from './api/websocket.ts'
import { AppError, noSuchPage } from './state/app-error.ts'
import { addUser, issueToken } from './state/people.ts'
import type { Fault, User } from './state/types.ts'
import { createWorld, limitsOf, type MattermostOptions, type World } from './state/world.ts'

/** A Mattermost that listens. */
export interface MattermostServer {
  readonly url: string
  readonly world: World
  /** Its first administrator, and a token of theirs. */
  readonly admin: User
  readonly adminToken: string
  /** The next call that matches, as in « POST /api/v4/posts », goes wrong in that way. */
  readonly failNext: (matches: RegExp, fault: Fault) => void
  readonly close: () => Promise<void>
}

const sixMebibytes = 6 * 1024 * 1024

/** Bodies as they come: JSON is read, anything else is bytes. */
function readBodies(app: FastifyInstance): void {
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body))
}

/** Errors, as the API words them. */
function wordErrors(app: FastifyInstance): void {
  const toError = (error: FastifyError | AppError): AppError =>
    error instanceof AppError ? error : new AppError('api.context.error', error.statusCode ?? 500, error.message)
  app.setErrorHandler<FastifyError | AppError>((error, _request, reply) => {
    const { id, message, details, statusCode } = toError(error)
    const request_id = randomUUID().replaceAll('-', '').slice(0, 26)
    return reply.code(statusCode).send({ id, message, detailed_error: details, request_id, status_code: statusCode })
  })
  app.setNotFoundHandler(({ url }) => {
    throw noSuchPage(url)
  })
}

function mount(app: FastifyInstance, world: World): void {
  const on = routesOf(app, world)
  for (const register of [registerUsers, registerTokens, registerBots, registerTeams]) register(on)
  for (const register of [registerChannels, registerPosts, registerCommands, registerFiles, registerSystem])
    register(on)
  registerHooks(app, world)
}

/** Starts a Mattermost on a free port of this machine. */
export async function startMattermost(options: MattermostOptions = {}): Promise<MattermostServer> {
  const world = createWorld(options)
  const { version } = limitsOf(world)
  const app = fastify({ forceCloseConnections: true, bodyLimit: sixMebibytes })
  readBodies(app)
  wordErrors(app)
  registerFaults(app, world)
  app.addHook('onSend', async (_request, reply) => {
    reply.header('X-Version-Id', `${version}.${version}.labo.false`)
  })
  app.addHook('onResponse', async (request, reply) => {
    const { method, url: path } = request
    world.calls.push({ method, path, status: reply.statusCode, userId: callerOf(world, request)?.id })
  })
  mount(app, world)
  const cutEverybody = openWebsocket(app.server, world)
  const url = await app.listen({ host: '127.0.0.1', port: 0 })
  const admin = addUser(world, { username: 'administratrice', roles: 'system_user system_admin', email_verified: true })
  return {
    url,
    world,
    admin,
    adminToken: issueToken(world, admin.id).token,
    failNext: (matches, fault) => void world.faults.push({ matches, fault }),
    close: async () => {
      cutEverybody()
      await app.close()
    },
  }
}
