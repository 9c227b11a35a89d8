import { AskDocument } from '../generated/operations.ts'
import type { Answer } from './answer.ts'

/** The establishment wants to know more first. */
export const askQuestion: Answer = {
  slug: 'question',
  choice: 'ask.choice',
  choiceHint: 'ask.choice-hint',
  title: 'ask.title',
  lead: 'ask.lead',
  button: 'ask.button',
  done: 'ask.done',
  fields: [{ kind: 'words', name: 'question', label: 'ask.question', hint: 'ask.question-hint', isNeeded: true }],
  isOpen: ({ canAnswer, status }) => canAnswer && status !== 'MORE_INFO',
  isGiven: ({ status }) => status === 'MORE_INFO',
  send: ({ ask, target, values }) => ask(AskDocument, { ...target, question: values['question'] ?? '' }),
}
