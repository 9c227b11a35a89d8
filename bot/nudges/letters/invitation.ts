import type { LetterPartsFragment } from '../../generated/operations.ts'
import { cut, day } from '../../language/format.ts'
import type { Message } from '../../model/message.ts'
import { say } from '../../say.ts'
import { choices } from './choices.ts'
import { facts, letter, paragraph } from './letter.ts'

const LONGEST_DESCRIPTION = 500

const described = (name: string, words: string): string =>
  words.trim() === '' ? name : say('FR', 'letter.described', { name, words: cut(words, LONGEST_DESCRIPTION) })

/** Somebody asks to meet the establishment: who, for what, how long it takes, who vouches for it, until when to answer. */
export function invitationLetter(invitation: LetterPartsFragment): Message {
  const { agentName, authority, message, expiresOn } = invitation
  return letter(invitation, {
    title: 'letter.invitation',
    body: [
      paragraph(invitation, 'letter.invitation-text'),
      ...(message ? [paragraph(invitation, 'letter.message', { message: cut(message, 2000) })] : []),
      ...facts([
        ['letter.who', described(invitation.enterpriseName, invitation.enterpriseDescription)],
        ['letter.purpose', invitation.purpose],
        ['letter.effort', invitation.effort ?? say('FR', 'letter.effort-open')],
        ['letter.experiment', described(invitation.experimentTitle, invitation.experimentSummary)],
        ['letter.voucher', agentName ? `${agentName}, ${authority}` : authority],
        ['letter.deadline', expiresOn && say('FR', 'letter.by-day', { day: day('FR', expiresOn) })],
      ]),
      paragraph(invitation, 'letter.one-click'),
    ],
    links: choices(invitation),
  })
}
