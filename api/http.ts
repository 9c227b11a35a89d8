import type { ApolloServer } from '@apollo/server'
import { fastifyApolloHandler } from '@as-integrations/fastify'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { GraphQLError } from 'graphql'
import { ping } from '#db/database.ts'
import { authenticate } from './authenticate.ts'
import { type Context, createContext, type Installation } from './context.ts'
import { registerFiles } from './files/serve-file.ts'
import { registerTemplates } from './measurement-files/serve-template.ts'
import { registerKitFormat } from './replication-kits/serve-format.ts'

/** Imports travel as text inside a mutation: a whole département's file is a few megabytes. */
const BODY_LIMIT = 20 * 1024 * 1024

/** The operation itself is short, whatever its variables hold: reading one of ten megabytes takes seconds and gigabytes. */
const LONGEST_OPERATION = 100_000

/** Adds `/graphql`, the files that are kept or made, the format of replication kits and the health checks to an HTTP server. */
export function registerApi(app: FastifyInstance, server: ApolloServer<Context>, installation: Installation): void {
  const context = async ({ headers, body }: FastifyRequest) => {
    const onBehalfOf = headers['x-on-behalf-of']
    const credentials = { authorization: headers.authorization, onBehalfOf: onBehalfOf?.toString() }
    const viewer = await authenticate(installation, credentials)
    refuseLongOperation(body)
    return createContext({ ...installation, viewer })
  }
  app.route({
    method: ['GET', 'POST', 'OPTIONS'],
    url: '/graphql',
    bodyLimit: BODY_LIMIT,
    handler: fastifyApolloHandler(server, { context }),
  })
  registerFiles(app, installation)
  registerKitFormat(app)
  registerTemplates(app, installation)
  app.get('/healthz', async () => ({ status: 'ok' }))
  app.get('/readyz', async (_request, reply) => {
    const isReady = await ping(installation.db).then(
      () => true,
      () => false,
    )
    return reply.code(isReady ? 200 : 503).send({ status: isReady ? 'ok' : 'unavailable' })
  })
}

function refuseLongOperation(body: unknown): void {
  const { query = '' } = (body ?? {}) as { readonly query?: unknown }
  if (typeof query !== 'string' || query.length <= LONGEST_OPERATION) return
  throw new GraphQLError(
    `This operation is longer than ${LONGEST_OPERATION} characters: put its values in variables.`,
    {
      extensions: { code: 'BAD_USER_INPUT', http: { status: 413 } },
    },
  )
}
