import type { ApolloServerPlugin } from '@apollo/server'
import { type DocumentNode, GraphQLError, visit } from 'graphql'
import type { Context } from './context.ts'

/** PostgreSQL's text holds neither the null character nor half of a surrogate pair. */
const isStorable = (text: string): boolean => !text.includes('\0') && text.isWellFormed()

/** Refuses, before it runs, an operation given text that no column could hold: it would fail half-way, as if we had. */
export function unstorableTextPlugin(): ApolloServerPlugin<Context> {
  const known = new WeakMap<DocumentNode, boolean>()
  const isClean = (document: DocumentNode) => {
    const clean = known.get(document) ?? hasStorableLiterals(document)
    known.set(document, clean)
    return clean
  }
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request }) => {
        if (!isClean(document) || !holdsStorableText(request.variables))
          throw badText('A text holds a null character or half of a surrogate pair: remove it.')
      },
    }),
  }
}

function hasStorableLiterals(document: DocumentNode): boolean {
  let clean = true
  const check = ({ value }: { readonly value: string }) => {
    clean &&= isStorable(value)
  }
  visit(document, { StringValue: check })
  return clean
}

/** Deeper than any input of the contract; what nests without end would exhaust the stack. */
const DEEPEST = 32

function holdsStorableText(value: unknown, depth = 0): boolean {
  if (depth > DEEPEST) throw badText(`Variables nest more than ${DEEPEST} levels deep.`)
  if (typeof value === 'string') return isStorable(value)
  return typeof value === 'object' && value !== null
    ? Object.values(value).every((each) => holdsStorableText(each, depth + 1))
    : true
}

const badText = (message: string) =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
