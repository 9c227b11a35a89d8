import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core'

/** The only door from documents to the product: the same GraphQL API everyone else uses. */
export interface Api {
  execute<Result, Variables extends object>(
    document: DocumentTypeDecoration<Result, Variables>,
    variables: Variables,
    actor: Reader,
  ): Promise<Result>
}

/** Who asks for a document: whoever sends the headers of a request, or the holder of the pass to one bilan. */
export type Reader =
  | { readonly authorization: string | undefined; readonly onBehalfOf: string | undefined }
  | { readonly pass: string; readonly bilanId: string }

/** The codes of the errors that came with a failed operation. */
export function errorCodes(error: unknown): readonly unknown[] {
  if (!(error instanceof AggregateError)) return []
  return error.errors.map((each: { extensions?: { code?: unknown } }) => each.extensions?.code)
}
