import { ConfirmMeetingDocument } from '../generated/operations.ts'
import type { Answer } from './answer.ts'

/** « Avez-vous pu vous rencontrer ? », once the date has come, or when none was fixed here. */
export const confirmMeeting: Answer = {
  slug: 'rencontre',
  choice: 'met.choice',
  choiceHint: 'met.choice-hint',
  title: 'met.title',
  button: 'met.button',
  done: 'met.done',
  fields: [
    {
      kind: 'choice',
      name: 'met',
      label: 'met.answer',
      missing: 'met.missing',
      options: [
        { value: 'yes', label: 'met.yes' },
        { value: 'no', label: 'met.no' },
      ],
    },
    { kind: 'words', name: 'note', label: 'met.note', hint: 'met.note-hint' },
  ],
  isOpen: ({ canConfirmMeeting, meeting }, now) => canConfirmMeeting && !(meeting && new Date(meeting.startsAt) > now),
  isGiven: ({ status, canConfirmMeeting }) => (status === 'ACCEPTED' || status === 'MET') && !canConfirmMeeting,
  send: ({ ask, target, values }) =>
    ask(ConfirmMeetingDocument, { ...target, met: values['met'] === 'yes', note: values['note'] ?? null }),
}
