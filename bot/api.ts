import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'

/** The only door from the bot to the product: the same GraphQL API everyone else uses. */
export interface Api {
  execute<Result, Variables extends object>(
    document: DocumentTypeDecoration<Result, Variables>,
    variables: Variables,
    actor: Actor,
  ): Promise<Result>
}

/** Who the bot acts as: a chat user, or itself, which can only link accounts and deliver nudges. */
export type Actor = ChatIdentity | 'bot'

/** A user of a chat platform. */
export interface ChatIdentity {
  readonly platform: 'SLACK' | 'MATTERMOST'
  /** Slack team id or Mattermost host. */
  readonly workspace: string
  readonly user: string
}

/** The codes of the errors that came with a failed operation. */
export function errorCodes(error: unknown): readonly unknown[] {
  if (!(error instanceof AggregateError)) return []
  return error.errors.map((each: { extensions?: { code?: unknown } }) => each.extensions?.code)
}
