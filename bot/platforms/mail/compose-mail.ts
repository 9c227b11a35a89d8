import type { SendMailOptions } from 'nodemailer'
import { cut } from '../../language/format.ts'
import type { Correspondent } from '../../model/calendar-event.ts'
import type { Message } from '../../model/message.ts'
import { htmlPart } from './html-part.ts'
import { invitationOf } from './invitation.ts'
import { oneLine } from './one-line.ts'
import { textPart } from './text-part.ts'

/** What readers show of a subject, generously. */
const SUBJECT = 120

interface Envelope {
  readonly from: Correspondent
  readonly to: string
  readonly messageId: string
  readonly now: Date
}

const toAddress = ({ name, email }: Correspondent) => ({ name: oneLine(name), address: email })

/** The invitation, shown by agendas as one and attached for the other readers. */
function calendarOf({ blocks }: Message, now: Date) {
  const event = blocks.find((block) => block.type === 'calendar')?.event
  if (!event) return {}
  return { icalEvent: { method: event.method, filename: 'invitation.ics', content: invitationOf(event, now) } }
}

/**
 * A message as a mail. Its headers keep automatic replies away, but not the reports of what could not be delivered.
 * Nothing in it may make nodemailer read a file or an address.
 */
export const composeMail = (message: Message, { from, to, messageId, now }: Envelope): SendMailOptions => ({
  from: toAddress(from),
  to: { name: '', address: to },
  ...(message.replyTo && { replyTo: toAddress(message.replyTo) }),
  subject: cut(oneLine(message.summary), SUBJECT),
  messageId,
  date: now,
  headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'OOF, AutoReply' },
  text: textPart(message),
  html: htmlPart(message, from.name),
  ...calendarOf(message, now),
  disableFileAccess: true,
  disableUrlAccess: true,
})
