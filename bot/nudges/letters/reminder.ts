import type { LetterPartsFragment } from '../../generated/operations.ts'
import { day } from '../../language/format.ts'
import type { Message } from '../../model/message.ts'
import { choices } from './choices.ts'
import { facts, letter, paragraph } from './letter.ts'

/** The establishment is still waited for. */
export function reminderLetter(invitation: LetterPartsFragment): Message {
  const { status, expiresOn, purpose, effort } = invitation
  return letter(invitation, {
    title: 'letter.reminder',
    body: [
      paragraph(invitation, 'letter.reminder-text', {
        status,
        until: expiresOn ? day('FR', expiresOn) : 'none',
      }),
      ...facts([
        ['letter.purpose', purpose],
        ['letter.effort', effort],
      ]),
    ],
    links: choices(invitation),
  })
}
