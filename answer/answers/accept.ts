import { instantOf } from '../form/local-time.ts'
import { AcceptDocument } from '../generated/operations.ts'
import { type Answer, isUndecided } from './answer.ts'

const DATES = ['date1', 'date2', 'date3'] as const

/** The establishment agrees to meet, and may say when. */
export const accept: Answer = {
  slug: 'accepter',
  choice: 'accept.choice',
  choiceHint: 'accept.choice-hint',
  title: 'accept.title',
  lead: 'accept.lead',
  button: 'accept.button',
  done: 'accept.done',
  fields: [
    {
      kind: 'moments',
      name: 'proposedDates',
      label: 'accept.dates',
      hint: 'accept.dates-hint',
      moments: DATES.map((name) => ({ name, label: `accept.${name}` as const })),
    },
    { kind: 'words', name: 'note', label: 'accept.note', hint: 'accept.note-hint' },
    { kind: 'consent', name: 'consentVersion', label: 'accept.consent', missing: 'accept.consent-missing' },
  ],
  isOpen: isUndecided,
  isGiven: ({ canWithdraw }) => canWithdraw,
  send: ({ ask, target, values, timeZone }) =>
    ask(AcceptDocument, {
      ...target,
      consentVersion: values['consentVersion'] ?? '',
      note: values['note'] ?? null,
      proposedDates: DATES.flatMap((name) => instantOf(values[name] ?? '', timeZone)?.toISOString() ?? []),
    }),
}
