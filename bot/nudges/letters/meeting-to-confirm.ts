import type { LetterPartsFragment } from '../../generated/operations.ts'
import { moment } from '../../language/slot.ts'
import type { Message } from '../../model/message.ts'
import { letter, paragraph, toPage } from './letter.ts'

/** « Avez-vous pu vous rencontrer ? » */
export function meetingToConfirmLetter(invitation: LetterPartsFragment): Message {
  const { meeting, timeZone } = invitation
  const at = meeting ? moment('FR', timeZone, meeting.startsAt) : 'none'
  return letter(invitation, {
    title: 'letter.confirm',
    body: [paragraph(invitation, 'letter.confirm-text', { at })],
    links: [toPage(invitation, 'letter.confirm-button', { form: 'rencontre', style: 'primary' })],
  })
}
