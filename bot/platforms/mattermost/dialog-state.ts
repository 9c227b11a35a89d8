import { randomBytes } from 'node:crypto'
import type { Scope } from './seal.ts'

/** Where a dialog was opened from: its answers go there. */
export interface Origin {
  readonly channel: string
  readonly scope: Scope
  /** The message whose button opened it. */
  readonly post?: string | undefined
  /** Which showing of it: a message that changes shows the same button anew. */
  readonly showing?: number | undefined
}

/** What the state of a dialog carries under its seal. */
export interface DialogState {
  /** The key of the gesture: a form sent twice acts once. */
  readonly nonce: string
  readonly origin: Origin
  readonly openedAt: Date
  /** The form, as its renderer needs to read it again. */
  readonly form: string
}

type Packed = readonly [nonce: string, origin: Origin, form: string, openedAt: number]

/** The state of a new dialog. */
export const packState = (origin: Origin, form: string, openedAt: Date): string =>
  JSON.stringify([randomBytes(12).toString('base64url'), origin, form, openedAt.getTime()] satisfies Packed)

/** What `packState` packed: it comes from under a seal, so it is as we wrote it. */
export function unpackState(packed: string): DialogState {
  const [nonce, origin, form, openedAt] = JSON.parse(packed) as Packed
  return { nonce, origin, form, openedAt: new Date(openedAt) }
}
