/** What can go wrong between the page and the API, as the reader is told it. */
export type FailureKind = 'unknown-key' | 'bot-key' | 'expired-key' | 'unreachable' | 'server'

/** A question that got no answer. */
export class Failure extends Error {
  readonly kind: FailureKind

  constructor(kind: FailureKind) {
    super(kind)
    this.kind = kind
  }
}

/** The kind of anything caught: what is not a known failure is ours. */
export const kindOf = (caught: unknown): FailureKind => (caught instanceof Failure ? caught.kind : 'server')
