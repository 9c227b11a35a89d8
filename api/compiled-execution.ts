import { type ApolloServerPlugin, HeaderMap } from '@apollo/server'
import type { DocumentNode, GraphQLError, GraphQLFormattedError, GraphQLSchema } from 'graphql'
import { type CompiledQuery, compileQuery, isCompiledQuery } from 'graphql-jit'
import type { Context } from './context.ts'

type Format = (error: GraphQLError) => GraphQLFormattedError

/**
 * Runs operations compiled to JavaScript: most of the time of a large answer goes into walking its fields. A document is
 * compiled once; Apollo gives the same document object to the same text. What cannot be compiled is left to Apollo.
 */
export function compiledExecutionPlugin(schema: GraphQLSchema, format: Format): ApolloServerPlugin<Context> {
  const known = new WeakMap<DocumentNode, Map<string | null, CompiledQuery | undefined>>()
  const compiled = (document: DocumentNode, name: string | null) => {
    const operations = known.get(document) ?? new Map<string | null, CompiledQuery | undefined>()
    known.set(document, operations)
    if (!operations.has(name)) operations.set(name, compile(schema, document, name))
    return operations.get(name)
  }
  return {
    requestDidStart: async () => ({
      responseForOperation: async ({ document, operationName, request, contextValue }) => {
        const query = compiled(document, operationName)
        if (!query) return null
        const { data, errors } = await query.query(undefined, contextValue, request.variables ?? {})
        const shown = errors?.map(format)
        const singleResult = {
          ...(data === undefined ? {} : { data }),
          ...(shown ? { errors: data === undefined ? shown.map(asBadInput) : shown } : {}),
        }
        const http = { headers: new HeaderMap(), ...(data === undefined ? { status: 400 } : {}) }
        return { http, body: { kind: 'single', singleResult } }
      },
    }),
  }
}

/** Without data, nothing has run: the variables do not fit the operation. Apollo says it with this code. */
const asBadInput = (error: GraphQLFormattedError): GraphQLFormattedError => ({
  ...error,
  extensions: { code: 'BAD_USER_INPUT', ...error.extensions },
})

function compile(schema: GraphQLSchema, document: DocumentNode, name: string | null): CompiledQuery | undefined {
  const query = compileQuery(schema, document, name ?? undefined)
  return isCompiledQuery(query) ? query : undefined
}
