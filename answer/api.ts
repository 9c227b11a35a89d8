import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'

/** The only door from the page to the product: the same GraphQL API everyone else uses. */
export interface Api {
  execute<Result, Variables extends object>(
    document: DocumentTypeDecoration<Result, Variables>,
    variables: Variables,
    actor: Contact,
  ): Promise<Result>
}

/** Who opens the page: whoever holds the token of its link, and the language they read. */
export interface Contact {
  readonly link: string
  readonly language: Language
}

export type Language = 'FR' | 'EN'

/** The codes of the errors that came with a failed operation. */
export function errorCodes(error: unknown): readonly unknown[] {
  if (!(error instanceof AggregateError)) return []
  return error.errors.map((each: { extensions?: { code?: unknown } }) => each.extensions?.code)
}
