import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { createTransport } from 'nodemailer'
import type { MailCarrier } from '../../mail/mail-port.ts'

/** Where mails land instead of leaving. */
export interface LetterBox extends Required<MailCarrier> {
  /** The names of the mails, the newest first. */
  readonly ids: () => readonly string[]
  /** One mail, as it would have left. */
  readonly source: (id: string) => Buffer | undefined
}

const ID = /^\d{8}T\d{9}Z-[0-9a-f]{16}$/
const EXTENSION = '.eml'

const markOf = (messageId: string): string => createHash('sha256').update(messageId).digest('hex').slice(0, 16)

/** A name that sorts by date, and tells the Message-ID. */
const idOf = (messageId: string, at: Date): string => `${at.toISOString().replace(/[-:.]/g, '')}-${markOf(messageId)}`

function namesIn(directory: string): string[] {
  const names = readdirSync(directory).filter((name) => name.endsWith(EXTENSION))
  return names
    .map((name) => name.slice(0, -EXTENSION.length))
    .filter((name) => ID.test(name))
    .sort()
    .reverse()
}

/** Keeps each mail as a file of its own, written before it is said to be sent: a restart loses none. */
export function createLetterBox(directory: string): LetterBox {
  mkdirSync(directory, { recursive: true })
  const transport = createTransport({ streamTransport: true, newline: 'windows' })
  return {
    post: async (mail) => {
      const { messageId, message } = await transport.sendMail(mail)
      const source = Buffer.isBuffer(message) ? message : await buffer(message)
      const file = join(directory, idOf(messageId, new Date()) + EXTENSION)
      writeFileSync(`${file}.draft`, source)
      renameSync(`${file}.draft`, file)
      return { kind: 'sent', ref: messageId }
    },
    hasTaken: async (messageId) => namesIn(directory).some((id) => id.endsWith(`-${markOf(messageId)}`)),
    ids: () => namesIn(directory),
    source: (id) => {
      const isThere = namesIn(directory).includes(id)
      return isThere ? readFileSync(join(directory, id + EXTENSION)) : undefined
    },
  }
}
