import { ReferDocument } from '../generated/operations.ts'
import { type Answer, isUndecided } from './answer.ts'

/** The contact names a better person. */
export const refer: Answer = {
  slug: 'orienter',
  choice: 'refer.choice',
  choiceHint: 'refer.choice-hint',
  title: 'refer.title',
  lead: 'refer.lead',
  button: 'refer.button',
  done: 'refer.done',
  fields: [
    { kind: 'line', name: 'contactName', label: 'refer.name', isNeeded: true },
    { kind: 'email', name: 'contactEmail', label: 'refer.email', hint: 'refer.email-hint', isNeeded: true },
    { kind: 'words', name: 'note', label: 'refer.note', hint: 'refer.note-hint' },
  ],
  isOpen: isUndecided,
  isGiven: ({ status }) => status === 'REFERRED_ONWARD',
  send: ({ ask, target, values }) => {
    const { contactName = '', contactEmail = '', note = null } = values
    return ask(ReferDocument, { ...target, contactName, contactEmail, note })
  },
}
