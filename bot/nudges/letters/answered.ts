import type { LetterPartsFragment } from '../../generated/operations.ts'
import { day } from '../../language/format.ts'
import type { Message } from '../../model/message.ts'
import { say } from '../../say.ts'
import { choices } from './choices.ts'
import { facts, letter, paragraph } from './letter.ts'

/** The establishment asked a question: here is the answer. */
export function answeredLetter(invitation: LetterPartsFragment): Message {
  const { exchanges, expiresOn } = invitation
  const question = exchanges.findLast(({ byEstablishment }) => byEstablishment)
  const answer = exchanges.findLast(({ byEstablishment }) => !byEstablishment)
  return letter(invitation, {
    title: 'letter.answered',
    body: [
      paragraph(invitation, 'letter.answered-text'),
      ...facts([
        ['letter.your-question', question?.text],
        ['letter.the-answer', answer?.text],
        ['letter.deadline', expiresOn && say('FR', 'letter.by-day', { day: day('FR', expiresOn) })],
      ]),
    ],
    links: choices(invitation),
  })
}
