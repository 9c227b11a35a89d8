const REMEMBERED = 2000

/** What Mattermost is answered. */
export type Answer = Readonly<Record<string, unknown>>

/** The answers given to forms that were accepted: a form sent again is answered the same, and does nothing. */
export interface Outcomes {
  readonly of: (nonce: string) => Answer | undefined
  readonly keep: (nonce: string, answer: Answer) => void
}

/**
 * A bounded memory of this process: beyond it, the client keys of mutations see to it that a form sent twice has no second
 * effect.
 */
export function createOutcomes(): Outcomes {
  const kept = new Map<string, Answer>()
  return {
    of: (nonce) => kept.get(nonce),
    keep: (nonce, answer) => {
      kept.set(nonce, answer)
      const [oldest] = kept.keys()
      if (kept.size > REMEMBERED && oldest !== undefined) kept.delete(oldest)
    },
  }
}
