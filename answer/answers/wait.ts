import { WaitDocument } from '../generated/operations.ts'
import { type Answer, isUndecided } from './answer.ts'

/** No place is left: the establishment waits for one. It is offered when that is found out. */
export const wait: Answer = {
  slug: 'attendre',
  choice: 'wait.choice',
  choiceHint: 'wait.choice-hint',
  title: 'wait.title',
  lead: 'wait.lead',
  button: 'wait.button',
  done: 'wait.done',
  fields: [],
  isOpen: isUndecided,
  isGiven: isUndecided,
  send: ({ ask, target }) => ask(WaitDocument, target),
}
