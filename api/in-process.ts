import type { ApolloServer } from '@apollo/server'
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'
import type { ChatIdentity } from '#db/chat-accounts.ts'
import type { Language } from '#db/generated/tables.ts'
import { authenticate, type Credentials, chatUser, contactOfLink, holderOfPass } from './authenticate.ts'
import { type Context, createContext, type Installation } from './context.ts'
import { botViewer, type Viewer } from './viewer.ts'

/**
 * Who asks: a chat user, the contact of an establishment by the token of a link, whoever sends the headers of a request, a
 * member by the pass to a bilan, or the bot itself.
 */
export type Actor =
  | ChatIdentity
  | { readonly link: string; readonly language?: Language }
  | Credentials
  | { readonly pass: string; readonly bilanId: string }
  | 'bot'

const viewerOf = async (installation: Installation, actor: Actor): Promise<Viewer> => {
  if (actor === 'bot') return botViewer
  if ('pass' in actor) return holderOfPass(installation, actor.pass, actor.bilanId)
  if ('authorization' in actor) return authenticate(installation, actor)
  return 'link' in actor ? contactOfLink(installation, actor.link, actor.language) : chatUser(installation, actor)
}

/** The API without the network: the same documents, the same rights, the same masked errors. */
export const createInProcessApi = (server: ApolloServer<Context>, installation: Installation) => ({
  async execute<Result, Variables extends object>(
    document: DocumentTypeDecoration<Result, Variables>,
    variables: Variables,
    actor: Actor,
  ): Promise<Result> {
    const viewer = await viewerOf(installation, actor).catch(asAnswer)
    const { body } = await server.executeOperation(
      { query: String(document), variables: { ...variables } },
      { contextValue: createContext({ ...installation, viewer }) },
    )
    if (body.kind !== 'single') throw new Error('Incremental delivery is not supported here.')
    const { data, errors } = body.singleResult
    if (errors) throw new AggregateError(errors, errors.map(({ message }) => message).join('; '))
    return data as Result
  },
})

/** A refusal before the operation runs looks like one of the operation's own errors, as it does over HTTP. */
const asAnswer = (error: Error) => Promise.reject(new AggregateError([error], error.message))
