import type { LetterPartsFragment } from '../../generated/operations.ts'
import type { Message } from '../../model/message.ts'
import { letter, paragraph, toPage } from './letter.ts'

/** A new link to the page, as somebody asked from it. */
export const linkLetter = (invitation: LetterPartsFragment): Message =>
  letter(invitation, {
    title: 'letter.link',
    body: [paragraph(invitation, 'letter.link-text')],
    links: [toPage(invitation, 'letter.page', { style: 'primary' })],
  })
