import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Id } from '#db/id.ts'
import { parseId } from './ids.ts'

/** What a link to the answering page says: one introduction, one version of its links, until when it answers. */
export interface AnswerLink {
  readonly introductionId: Id<'introduction'>
  /** Links of an earlier version answer nothing any more. */
  readonly version: number
  readonly expiresAt: Date
}

/** Makes and reads the links sent to establishments. Signed: nothing is stored, nothing can be forged or stretched. */
export interface AnswerLinks {
  readonly urlOf: (link: AnswerLink) => string
  /** What a token says, expired or not; `undefined` when it was not made here, or was cut on its way. */
  readonly read: (token: string) => AnswerLink | undefined
}

const ID = 16
const PAYLOAD = ID + 2 + 4
const SIGNATURE = 16

/** The token of a link is its bytes and a signature of 128 bits, in base64url. */
export function createAnswerLinks(secret: string, publicUrl: string): AnswerLinks {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'passerelle answer link', 32))
  const sign = (payload: Buffer) => createHmac('sha256', key).update(payload).digest().subarray(0, SIGNATURE)
  return {
    urlOf: (link) => {
      const payload = pack(link)
      return `${publicUrl}/repondre/${Buffer.concat([payload, sign(payload)]).toString('base64url')}`
    },
    read: (token) => {
      const bytes = Buffer.from(token, 'base64url')
      if (bytes.length !== PAYLOAD + SIGNATURE || bytes.toString('base64url') !== token) return undefined
      const payload = bytes.subarray(0, PAYLOAD)
      return timingSafeEqual(bytes.subarray(PAYLOAD), sign(payload)) ? unpack(payload) : undefined
    },
  }
}

function pack({ introductionId, version, expiresAt }: AnswerLink): Buffer {
  const payload = Buffer.alloc(PAYLOAD)
  payload.write(introductionId.replaceAll('-', ''), 'hex')
  payload.writeUInt16BE(version, ID)
  payload.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000), ID + 2)
  return payload
}

function unpack(payload: Buffer): AnswerLink | undefined {
  const id = payload.toString('hex', 0, ID).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  const introductionId = parseId('introduction', `introduction_${id}`)
  if (!introductionId) return undefined
  return {
    introductionId,
    version: payload.readUInt16BE(ID),
    expiresAt: new Date(payload.readUInt32BE(ID + 2) * 1000),
  }
}
