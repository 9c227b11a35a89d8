import type { LetterPartsFragment } from '../../generated/operations.ts'
import type { LinkAction } from '../../model/message.ts'
import { toPage } from './letter.ts'

/** All that can be answered to an invitation: each link opens its form on the page. */
export const choices = (invitation: LetterPartsFragment): LinkAction[] => [
  toPage(invitation, 'letter.accept', { form: 'accepter', style: 'primary' }),
  toPage(invitation, 'letter.ask', { form: 'question' }),
  ...(invitation.status === 'UNDER_REVIEW' ? [] : [toPage(invitation, 'letter.study', { form: 'etude' })]),
  toPage(invitation, 'letter.refer', { form: 'orienter' }),
  toPage(invitation, 'letter.decline', { form: 'decliner' }),
]
