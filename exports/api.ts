import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'

/** The only door from exports to the product: the same GraphQL API everyone else uses. */
export interface Api {
  execute<Result, Variables extends object>(
    document: DocumentTypeDecoration<Result, Variables>,
    variables: Variables,
    actor: Sender,
  ): Promise<Result>
}

/** Whoever sends the headers of a request. */
export interface Sender {
  readonly authorization: string | undefined
  readonly onBehalfOf: string | undefined
}

/** Asks the API as one person. */
export type Ask = <Result, Variables extends object>(
  document: DocumentTypeDecoration<Result, Variables>,
  variables: Variables,
) => Promise<Result>

/** The codes of the errors that came with a failed operation. */
export function errorCodes(error: unknown): readonly unknown[] {
  if (!(error instanceof AggregateError)) return []
  return error.errors.map((each: { extensions?: { code?: unknown } }) => each.extensions?.code)
}
