import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** What a token is for: one made for a purpose is worth nothing for another. */
export type Purpose = 'button' | 'dialog'

/**
 * Who may do what a token allows, always in one channel: one person, on an ordinary message (`private`) or on one that
 * nobody else sees (`ephemeral`); or anybody (`channel`).
 */
export type Scope = 'private' | 'ephemeral' | 'channel'

/** Whose gesture, and where. */
export interface Bounds {
  /** The host of the Mattermost server. */
  readonly server: string
  readonly user: string
  /** Empty for a dialog: what is sent back says nothing certain of its channel, which stands in the payload. */
  readonly channel: string
}

export interface Sealing extends Bounds {
  readonly purpose: Purpose
  readonly scope: Scope
  readonly expiresAt: Date
  readonly payload: string
}

export interface Opening extends Bounds {
  readonly purpose: Purpose
  readonly token: unknown
  readonly now: Date
}

export type Opened =
  /** `until` is when it expires, in seconds: it tells two showings of the same thing apart. */
  | { readonly kind: 'good'; readonly scope: Scope; readonly payload: string; readonly until: number }
  | { readonly kind: 'expired' }
  /** Forged, altered, or made for another person, channel, server or purpose: nobody is told which. */
  | { readonly kind: 'wrong' }

/** Makes and opens what a button or a dialog carries through Mattermost, where anybody can send anything back. */
export interface Seal {
  readonly close: (sealing: Sealing) => string
  readonly open: (opening: Opening) => Opened
}

const scopes: readonly Scope[] = ['private', 'ephemeral', 'channel']
const DEFLATED = 0x80
/** Shorter than this, deflating gains nothing. */
const SHORT = 150
const HEAD = 5
const MAC = 16
const LONGEST_TOKEN = 200_000
const LONGEST_PAYLOAD = 2_000_000

const deriveKey = (secret: string, purpose: Purpose): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, 'passerelle', `mattermost ${purpose}`, 32))

/** Bounds are not written in the token, which is short of room, but signed with it: others make another signature. */
function sign(key: Buffer, { server, user, channel }: Bounds, scope: Scope, signed: Buffer): Buffer {
  const bounds = JSON.stringify([server, scope === 'channel' ? '' : user, channel])
  return createHmac('sha256', key).update(`${bounds.length}:${bounds}`).update(signed).digest().subarray(0, MAC)
}

/** One byte says how the payload is written and the scope; four say when it expires, in seconds. */
function pack({ scope, expiresAt, payload }: Sealing): Buffer {
  const plain = Buffer.from(payload)
  const deflated = plain.length < SHORT ? plain : deflateRawSync(plain)
  const isShorter = deflated.length < plain.length
  const head = Buffer.alloc(HEAD)
  head.writeUInt8(scopes.indexOf(scope) | (isShorter ? DEFLATED : 0))
  head.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000), 1)
  return Buffer.concat([head, isShorter ? deflated : plain])
}

function unpack(signed: Buffer): string {
  const body = signed.subarray(HEAD)
  const isDeflated = (signed.readUInt8() & DEFLATED) !== 0
  return (isDeflated ? inflateRawSync(body, { maxOutputLength: LONGEST_PAYLOAD }) : body).toString()
}

const untilOf = (signed: Buffer): number => signed.readUInt32BE(1)

/** Seals under the first secret; opens what any of them sealed, so that a secret can be changed without breaking buttons. */
export function createSeal(secrets: readonly string[]): Seal {
  const keys = {
    button: secrets.map((secret) => deriveKey(secret, 'button')),
    dialog: secrets.map((secret) => deriveKey(secret, 'dialog')),
  }
  return {
    close: (sealing) => {
      const [key] = keys[sealing.purpose]
      if (!key) throw new Error('A seal needs a secret.')
      const signed = pack(sealing)
      return Buffer.concat([signed, sign(key, sealing, sealing.scope, signed)]).toString('base64url')
    },
    open: ({ purpose, token, now, ...bounds }) => {
      if (typeof token !== 'string' || token.length > LONGEST_TOKEN) return { kind: 'wrong' }
      const bytes = Buffer.from(token, 'base64url')
      const signed = bytes.subarray(0, -MAC)
      const scope = signed.length >= HEAD ? scopes[signed.readUInt8() & ~DEFLATED] : undefined
      if (!scope) return { kind: 'wrong' }
      const isOurs = (key: Buffer) => timingSafeEqual(sign(key, bounds, scope, signed), bytes.subarray(-MAC))
      if (!keys[purpose].some(isOurs)) return { kind: 'wrong' }
      const until = untilOf(signed)
      if (until * 1000 < now.getTime()) return { kind: 'expired' }
      return { kind: 'good', scope, payload: unpack(signed), until }
    },
  }
}
