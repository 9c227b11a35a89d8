import { DeclineDocument, type DeclineReason } from '../generated/operations.ts'
import { type Answer, isUndecided } from './answer.ts'

const reasons = [
  'NO_TIME',
  'NO_CAPACITY',
  'WRONG_PUBLIC',
  'WRONG_PLACE',
  'ALREADY_INVOLVED',
  'UNCLEAR_REQUEST',
  'NOT_INTERESTED',
  'OTHER',
] as const satisfies readonly DeclineReason[]

/** The establishment says no, and why. */
export const decline: Answer = {
  slug: 'decliner',
  choice: 'decline.choice',
  choiceHint: 'decline.choice-hint',
  title: 'decline.title',
  lead: 'decline.lead',
  button: 'decline.button',
  done: 'decline.done',
  isDanger: true,
  fields: [
    {
      kind: 'choice',
      name: 'reason',
      label: 'decline.reason',
      missing: 'decline.reason-missing',
      options: reasons.map((value) => ({ value, label: `decline.reason.${value}` as const })),
    },
    { kind: 'words', name: 'note', label: 'decline.note', hint: 'decline.note-hint' },
  ],
  isOpen: isUndecided,
  isGiven: ({ status }) => status === 'DECLINED',
  send: ({ ask, target, values }) => {
    const reason = reasons.find((each) => each === values['reason']) ?? 'OTHER'
    return ask(DeclineDocument, { ...target, reason, note: values['note'] ?? null })
  },
}
