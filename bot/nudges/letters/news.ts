import type { LetterPartsFragment } from '../../generated/operations.ts'
import { moment } from '../../language/slot.ts'
import type { Message } from '../../model/message.ts'
import { type Addressee, letter, paragraph, peopleOf, toPage } from './letter.ts'

/** What became of the request: both agree, it was given up, or nobody answered in time. */
export function newsLetter(invitation: LetterPartsFragment, { now }: Addressee): Message {
  const { status, meeting, timeZone } = invitation
  if (status === 'ACCEPTED')
    return letter(invitation, {
      title: 'letter.accepted',
      body: [paragraph(invitation, 'letter.accepted-text'), ...peopleOf(invitation)],
      links: [toPage(invitation, 'letter.page', { style: 'primary' })],
    })
  const isExpired = status === 'EXPIRED'
  const isToCome = meeting !== null && Date.parse(meeting.startsAt) > now.getTime()
  const at = isToCome ? moment('FR', timeZone, meeting.startsAt) : 'none'
  return letter(invitation, {
    title: isExpired ? 'letter.expired' : 'letter.withdrawn',
    body: [paragraph(invitation, isExpired ? 'letter.expired-text' : 'letter.withdrawn-text', { at })],
    links: [toPage(invitation, 'letter.page')],
  })
}
