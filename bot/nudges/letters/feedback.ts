import type { LetterPartsFragment } from '../../generated/operations.ts'
import type { Message } from '../../model/message.ts'
import { letter, paragraph, toPage } from './letter.ts'

/** One question, after the meeting: was it useful? */
export const feedbackLetter = (invitation: LetterPartsFragment): Message =>
  letter(invitation, {
    title: 'letter.feedback',
    body: [paragraph(invitation, 'letter.feedback-text')],
    links: [toPage(invitation, 'letter.feedback-button', { form: 'avis', style: 'primary' })],
  })
