import type { ClaimNudgesMutation } from '../generated/operations.ts'
import type { Message } from '../model/message.ts'
import { letterOf } from './letters/letters.ts'
import { digestNotice } from './notices/digest.ts'
import { noticeOf } from './notices/notices.ts'

/** A nudge to send. */
export type ClaimedNudge = ClaimNudgesMutation['claimNudges'][number]

export type Nudge = ClaimedNudge['nudge']

/** The message of a nudge: a letter to the contact of an establishment, a notice with its buttons to a member. Pure. */
export function nudgeMessage(nudge: Nudge, now: Date): Message {
  const { kind, recipient, contact, invitation } = nudge
  if (recipient && kind === 'DIGEST') return digestNotice(nudge, { reader: recipient, now })
  if (recipient) return noticeOf(nudge, recipient, now)
  if (contact?.email && invitation) return letterOf(kind, invitation, { email: contact.email, now })
  throw new Error(`Nudge ${nudge.id} goes to nobody.`)
}
