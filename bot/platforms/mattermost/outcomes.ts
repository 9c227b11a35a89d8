import { keepLast } from '../../keep-last.ts'

const REMEMBERED = 2000

/** What Mattermost is answered. */
export type Answer = Readonly<Record<string, unknown>>

/** The answers given to gestures: one that comes again is answered the same, and does nothing. */
export interface Outcomes {
  /** Does what a gesture asks, once; an answer that asks the person to try again is not kept. */
  readonly once: (gesture: string, work: () => Promise<Answer>) => Promise<Answer>
}

/** Whether an answer keeps a dialog open. */
const keepsOpen = (answer: Answer): boolean => 'errors' in answer || 'error' in answer

/**
 * A bounded memory of this process: beyond it, the client keys of mutations see to it that a gesture made twice has no
 * second effect.
 */
export function createOutcomes(): Outcomes {
  const kept = new Map<string, Promise<Answer>>()
  const keep = async (gesture: string, work: () => Promise<Answer>): Promise<Answer> => {
    try {
      const answer = await work()
      if (keepsOpen(answer)) kept.delete(gesture)
      return answer
    } catch (error) {
      kept.delete(gesture)
      throw error
    }
  }
  return {
    once: (gesture, work) => {
      const known = kept.get(gesture)
      if (known) return known
      const answer = keep(gesture, work)
      kept.set(gesture, answer)
      keepLast(kept, REMEMBERED)
      return answer
    },
  }
}
