import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { ping } from '#db/database.ts'
import { registerFiles } from './agreements/serve-file.ts'
import { authenticate } from './authenticate.ts'
import { type Context, createContext, type Installation } from './context.ts'

/** Imports travel as text inside a mutation: a whole département's file is a few megabytes. */
const BODY_LIMIT = 20 * 1024 * 1024

/** Adds `/graphql`, the files of agreements and the health checks to an HTTP server. */
export function registerApi(app: FastifyInstance, server: ApolloServer<Context>, installation: Installation): void {
  const context = async ({ headers }: FastifyRequest) => {
    const onBehalfOf = headers['x-on-behalf-of']
    const credentials = { authorization: headers.authorization, onBehalfOf: onBehalfOf?.toString() }
    return createContext({ ...installation, viewer: await authenticate(installation, credentials) })
  }
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    bodyLimit: BODY_LIMIT,
    handler: fastifyApolloHandler(server, { context }),
  })
  registerFiles(app, installation)
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    const isReady = await ping(installation.db).then(
      () => true,
      () => false,
    )
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'unavailable' })
  })
}
