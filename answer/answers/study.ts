import { StudyDocument } from '../generated/operations.ts'
import { type Answer, isUndecided } from './answer.ts'

/** « À l’étude »: the establishment needs time. */
export const study: Answer = {
  slug: 'etude',
  choice: 'study.choice',
  choiceHint: 'study.choice-hint',
  title: 'study.title',
  lead: 'study.lead',
  button: 'study.button',
  done: 'study.done',
  fields: [{ kind: 'words', name: 'note', label: 'study.note', hint: 'study.note-hint' }],
  isOpen: (invitation) => isUndecided(invitation) && invitation.status !== 'UNDER_REVIEW',
  isGiven: ({ status }) => status === 'UNDER_REVIEW',
  send: ({ ask, target, values }) => ask(StudyDocument, { ...target, note: values['note'] ?? null }),
}
