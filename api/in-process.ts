import type { ApolloServer } from '@apollo/server'
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import type { Db } from '#db/database.ts'
import type { ChatIdentity } from '#db/members.ts'
import { chatUser } from './authenticate.ts'
import { type Context, createContext } from './context.ts'
import { botViewer } from './viewer.ts'

/** The API without the network: the same documents, the same rights, the same masked errors. */
export const createInProcessApi = (server: ApolloServer<Context>, db: Db, now = () => new Date()) => ({
  async execute<Result, Variables extends object>(
    document: DocumentTypeDecoration<Result, Variables>,
    variables: Variables,
    actor: ChatIdentity | 'bot',
  ): Promise<Result> {
    const viewer = actor === 'bot' ? botViewer : await chatUser(db, actor).catch(asAnswer)
    const { body } = await server.executeOperation(
      { query: String(document), variables: { ...variables } },
      { contextValue: createContext({ db, now, viewer }) },
    )
    if (body.kind !== 'single') throw new Error('Incremental delivery is not supported here.')
    const { data, errors } = body.singleResult
    if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('; '))
    return data as Result
  },
})

/** A refusal before the operation runs looks like one of the operation's own errors, as it does over HTTP. */
const asAnswer = (error: Error) => Promise.reject(new AggregateError([error], error.message))
