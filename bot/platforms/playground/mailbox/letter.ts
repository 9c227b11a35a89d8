import { type AddressObject, simpleParser } from 'mailparser'

/** A mail as its reader finds it, taken from its source and from nothing else. */
export interface Letter {
  readonly id: string
  readonly to: string
  readonly from: string
  readonly replyTo: string | undefined
  readonly subject: string
  readonly date: Date | undefined
  readonly html: string | undefined
  readonly text: string
  /** The invitation, as agendas read it. */
  readonly calendar: Buffer | undefined
}

const addresses = (field: AddressObject | AddressObject[] | undefined): string | undefined =>
  field &&
  [field]
    .flat()
    .map(({ text }) => text)
    .join(', ')

/** Reads the source of a mail. */
export async function readLetter(id: string, source: Buffer): Promise<Letter> {
  const mail = await simpleParser(source)
  const { to, from, replyTo, subject = '', date, html, text = '', attachments } = mail
  return {
    id,
    to: addresses(to) ?? '',
    from: addresses(from) ?? '',
    replyTo: addresses(replyTo),
    subject,
    date,
    html: html || undefined,
    text,
    calendar: attachments.find(({ filename }) => filename?.endsWith('.ics'))?.content,
  }
}
