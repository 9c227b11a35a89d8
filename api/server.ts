import { ApolloServer } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { accessPlugin } from './access.ts'
import { compiledExecutionPlugin } from './compiled-execution.ts'
import type { Context } from './context.ts'
import { operationLimits } from './operation-limits.ts'
import { loadSchema } from './schema.ts'
import { unstorableTextPlugin } from './unstorable-text.ts'

/** The GraphQL server, started. Unexpected errors are logged, and masked from whoever asked. */
export async function createServer(logger: Logger): Promise<ApolloServer<Context>> {
  const schema = await loadSchema()
  const mask = maskWith(logger)
  const server = new ApolloServer<Context>({
    schema,
    logger,
    introspection: true,
    validationRules: [operationLimits],
    includeStacktraceInErrorResponses: false,
    formatError: (formatted, error) => mask(error) ?? formatted,
    plugins: [
      accessPlugin(schema),
      unstorableTextPlugin(),
      compiledExecutionPlugin(schema, (error) => mask(error) ?? error.toJSON()),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
    ],
  })
  await server.start()
  return server
}

/** Errors thrown on purpose are GraphQL errors and pass; `undefined` means that one may be shown as it is. */
const maskWith =
  (logger: Logger) =>
  (error: unknown): GraphQLFormattedError | undefined => {
    const cause = originOf(error)
    if (cause instanceof GraphQLError) return undefined
    logger.error({ err: cause }, 'An operation failed unexpectedly')
    return { message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }
  }

function originOf(error: unknown): unknown {
  const unwrapped = unwrapResolverError(error)
  return unwrapped instanceof GraphQLError && unwrapped.originalError ? unwrapped.originalError : unwrapped
}
