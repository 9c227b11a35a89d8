import { createPublicKey, type KeyObject, verify } from 'node:crypto'

/** A gesture as the server vouches for it. */
export interface Trigger {
  /** Unique to the gesture. */
  readonly id: string
  readonly user: string
  readonly at: Date
}

const LONGEST = 1000

/** The key that a server signs its triggers with, as its configuration gives it: base64 of a DER SPKI. */
export const readPublicKey = (text: string): KeyObject =>
  createPublicKey({ key: Buffer.from(text, 'base64'), format: 'der', type: 'spki' })

/**
 * Reads a `trigger_id`: base64 of `id:user:milliseconds:signature`, where the signature of what precedes is an ECDSA one
 * in base64. `undefined` when the server did not sign it.
 */
export function readTrigger(key: KeyObject, trigger: unknown): Trigger | undefined {
  if (typeof trigger !== 'string' || trigger.length > LONGEST) return undefined
  const [id = '', user = '', milliseconds = '', signature = '', ...more] = Buffer.from(trigger, 'base64')
    .toString()
    .split(':')
  if (!id || !user || !/^\d{1,15}$/.test(milliseconds) || more.length > 0) return undefined
  const signed = Buffer.from(`${id}:${user}:${milliseconds}:`)
  const isSigned = verify('sha256', signed, { key, dsaEncoding: 'der' }, Buffer.from(signature, 'base64'))
  return isSigned ? { id, user, at: new Date(Number(milliseconds)) } : undefined
}
