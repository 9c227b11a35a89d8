import type { LetterPartsFragment } from '../../generated/operations.ts'
import type { Message } from '../../model/message.ts'
import { meetingBlocks } from '../meeting-event.ts'
import { type Addressee, letter, paragraph, peopleOf, toPage } from './letter.ts'

/** The date of the meeting, with its invitation for an agenda. */
export function meetingFixedLetter(invitation: LetterPartsFragment, { email }: Addressee): Message {
  const values = { again: invitation.meetingSequence > 1 ? 'yes' : 'no' }
  return letter(invitation, {
    title: 'letter.fixed',
    values,
    body: [
      paragraph(invitation, 'letter.fixed-text', values),
      ...meetingBlocks('FR', invitation, email),
      ...peopleOf(invitation),
    ],
    links: [toPage(invitation, 'letter.page')],
  })
}
