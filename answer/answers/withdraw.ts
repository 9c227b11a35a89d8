import { WithdrawDocument } from '../generated/operations.ts'
import type { Answer } from './answer.ts'

/** The establishment takes back what it agreed to. */
export const withdraw: Answer = {
  slug: 'retirer',
  choice: 'withdraw.choice',
  choiceHint: 'withdraw.choice-hint',
  title: 'withdraw.title',
  lead: 'withdraw.lead',
  button: 'withdraw.button',
  done: 'withdraw.done',
  isDanger: true,
  fields: [{ kind: 'words', name: 'note', label: 'withdraw.note', hint: 'withdraw.note-hint' }],
  isOpen: ({ canWithdraw }) => canWithdraw,
  isGiven: ({ status }) => status === 'WITHDRAWN',
  send: ({ ask, target, values }) => ask(WithdrawDocument, { ...target, note: values['note'] ?? null }),
}
