import { GiveFeedbackDocument } from '../generated/operations.ts'
import type { Answer } from './answer.ts'

const scores = ['1', '2', '3', '4', '5'] as const

/** One question: was it useful? */
export const giveFeedback: Answer = {
  slug: 'avis',
  choice: 'feedback.choice',
  choiceHint: 'feedback.choice-hint',
  title: 'feedback.title',
  button: 'feedback.button',
  done: 'feedback.done',
  fields: [
    {
      kind: 'choice',
      name: 'score',
      label: 'feedback.score',
      missing: 'feedback.score-missing',
      options: scores.map((value) => ({ value, label: `feedback.score.${value}` as const })),
    },
    { kind: 'words', name: 'comment', label: 'feedback.comment', hint: 'feedback.comment-hint' },
  ],
  isOpen: ({ canGiveFeedback }) => canGiveFeedback,
  isGiven: ({ feedback }) => feedback !== null,
  send: ({ ask, target, values }) =>
    ask(GiveFeedbackDocument, { ...target, score: Number(values['score']), comment: values['comment'] ?? null }),
}
