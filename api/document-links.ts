import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Id } from '#db/id.ts'
import type { DocumentFormat } from './generated/resolvers.ts'
import { parseId } from './ids.ts'

/** What a link to a bilan as a document says: whose it is, until when it opens. */
export interface DocumentPass {
  readonly memberId: Id<'member'>
  readonly expiresAt: Date
}

/** Makes and reads the links from which a browser, which holds no key, downloads a bilan. Signed: nothing is stored. */
export interface DocumentLinks {
  readonly documentUrl: (bilanId: Id<'bilan'>, format: DocumentFormat, pass: DocumentPass) => string
  /** What the pass of a bilan says, expired or not; `undefined` when it was made for another bilan, or not made here. */
  readonly readPass: (token: string, bilanId: Id<'bilan'>) => DocumentPass | undefined
}

const MEMBER = 16
const PAYLOAD = MEMBER + 4
const SIGNATURE = 16

/** The token of a link is a member, a time, and a signature of 128 bits over these and the bilan, in base64url. */
export function createDocumentLinks(secret: string, publicUrl: string): DocumentLinks {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'passerelle document link', 32))
  const sign = (payload: Buffer, bilanId: Id<'bilan'>) =>
    createHmac('sha256', key).update(payload).update(bilanId).digest().subarray(0, SIGNATURE)
  return {
    documentUrl: (bilanId, format, pass) => {
      const payload = pack(pass)
      const token = Buffer.concat([payload, sign(payload, bilanId)]).toString('base64url')
      return `${publicUrl}/bilans/${bilanId}.${format.toLowerCase()}?pass=${token}`
    },
    readPass: (token, bilanId) => {
      const bytes = Buffer.from(token, 'base64url')
      if (bytes.length !== PAYLOAD + SIGNATURE || bytes.toString('base64url') !== token) return undefined
      const payload = bytes.subarray(0, PAYLOAD)
      return timingSafeEqual(bytes.subarray(PAYLOAD), sign(payload, bilanId)) ? unpack(payload) : undefined
    },
  }
}

function pack({ memberId, expiresAt }: DocumentPass): Buffer {
  const payload = Buffer.alloc(PAYLOAD)
  payload.write(memberId.replaceAll('-', ''), 'hex')
  payload.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000), MEMBER)
  return payload
}

function unpack(payload: Buffer): DocumentPass | undefined {
  const id = payload.toString('hex', 0, MEMBER).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  const memberId = parseId('member', `member_${id}`)
  return memberId && { memberId, expiresAt: new Date(payload.readUInt32BE(MEMBER) * 1000) }
}
