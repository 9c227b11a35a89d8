/** What can be taken back, and until when. Pure: no database, no clock, no GraphQL. */

/** As long as one notices a slip. */
const WINDOW = 10 * 60_000

/** Whether a change made then can still be taken back. */
export const isRecent = (at: Date, now: Date): boolean => now.getTime() - at.getTime() <= WINDOW

/** Why a change stands. */
export type Refusal =
  | { readonly why: 'never' | 'late' | 'undone' | 'bilan' | 'mine' | 'told' }
  /** Somebody has built on it: who, and what they did. */
  | { readonly why: 'since'; readonly by: string; readonly what: 'APPROVED' | 'RETURNED' | 'CHANGED' }

/** What taking back did. */
export type Undone =
  | {
      readonly kind: 'undone'
      readonly subjectId: string
      readonly count: number
      readonly before: unknown
      readonly after: unknown
    }
  | { readonly kind: 'refused'; readonly refusal: Refusal }

export const refused = (refusal: Refusal): Undone => ({ kind: 'refused', refusal })
