import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import type { Id } from '#db/id.ts'
import { parseId } from './ids.ts'

/** What a link to add the bot to a workspace says: which programme the workspace will be bound to, until when it is good. */
export interface InstallationLink {
  readonly programmeId: Id<'programme'>
  readonly expiresAt: Date
}

/** Makes and reads the links that an agent gives to whoever administers a workspace. Signed: nothing is stored. */
export interface InstallationLinks {
  readonly slackInstallationUrl: (link: InstallationLink) => string
  /** What a token says, expired or not; `undefined` when it was not made here. */
  readonly readInstallation: (token: string) => InstallationLink | undefined
}

const PROGRAMME = 16
const PAYLOAD = PROGRAMME + 4
const SIGNATURE = 16

/** The token of a link is a programme, a time, and a signature of 128 bits, in base64url. */
export function createInstallationLinks(secret: string, publicUrl: string): InstallationLinks {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'passerelle installation link', 32))
  const sign = (payload: Buffer) => createHmac('sha256', key).update(payload).digest().subarray(0, SIGNATURE)
  return {
    slackInstallationUrl: (link) => {
      const payload = pack(link)
      return `${publicUrl}/slack/install?lien=${Buffer.concat([payload, sign(payload)]).toString('base64url')}`
    },
    readInstallation: (token) => {
      const bytes = Buffer.from(token, 'base64url')
      if (bytes.length !== PAYLOAD + SIGNATURE || bytes.toString('base64url') !== token) return undefined
      const payload = bytes.subarray(0, PAYLOAD)
      return timingSafeEqual(bytes.subarray(PAYLOAD), sign(payload)) ? unpack(payload) : undefined
    },
  }
}

function pack({ programmeId, expiresAt }: InstallationLink): Buffer {
  const payload = Buffer.alloc(PAYLOAD)
  payload.write(programmeId.replaceAll('-', ''), 'hex')
  payload.writeUInt32BE(Math.floor(expiresAt.getTime() / 1000), PROGRAMME)
  return payload
}

function unpack(payload: Buffer): InstallationLink | undefined {
  const id = payload.toString('hex', 0, PROGRAMME).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
  const programmeId = parseId('programme', `programme_${id}`)
  return programmeId && { programmeId, expiresAt: new Date(payload.readUInt32BE(PROGRAMME) * 1000) }
}
