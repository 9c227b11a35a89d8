import type { LetterPartsFragment, NudgeKind } from '../../generated/operations.ts'
import type { Message } from '../../model/message.ts'
import { answeredLetter } from './answered.ts'
import { feedbackLetter } from './feedback.ts'
import { invitationLetter } from './invitation.ts'
import type { Addressee } from './letter.ts'
import { linkLetter } from './link.ts'
import { meetingFixedLetter } from './meeting-fixed.ts'
import { meetingToConfirmLetter } from './meeting-to-confirm.ts'
import { newsLetter } from './news.ts'
import { reminderLetter } from './reminder.ts'

/** What establishments are written. They have no account, and so no language: letters are in French. */
const letters: Partial<Record<NudgeKind, (invitation: LetterPartsFragment, to: Addressee) => Message>> = {
  INVITATION: invitationLetter,
  INVITATION_REMINDER: reminderLetter,
  QUESTION_ANSWERED: answeredLetter,
  INTRODUCTION_NEWS: newsLetter,
  MEETING_FIXED: meetingFixedLetter,
  MEETING_TO_CONFIRM: meetingToConfirmLetter,
  FEEDBACK_TO_GIVE: feedbackLetter,
  LINK_RENEWED: linkLetter,
}

/** A letter to the contact of an establishment, made of what an invitation shows and of nothing else. Pure. */
export function letterOf(kind: NudgeKind, invitation: LetterPartsFragment, to: Addressee): Message {
  const letter = letters[kind]
  if (letter) return letter(invitation, to)
  throw new Error(`A nudge of kind ${kind} is not for the contact of an establishment.`)
}
