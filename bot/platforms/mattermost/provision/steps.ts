import type { Ask } from '../ask.ts'
import type { Send } from '../request.ts'

/** What the steps work with. */
export interface Provisioning {
  readonly ask: Ask
  readonly send: Send
  /** Says one line of what was done, or found. */
  readonly tell: (line: string) => void
}

/** Something that the person who runs the command has to mend first: the sentence says how. */
export class Unprovisioned extends Error {
  override readonly name = 'Unprovisioned'
}
