import type { TextField } from '../../model/form.ts'
import type { Session } from '../../session.ts'
import { wordsField } from './moves/fields.ts'

const LONGEST_EFFORT = 500

/** What a request says: what for, and the time that it would cost. Nobody is asked for time without knowing how much. */
export const requestFields = (session: Session, written: { purpose?: string; effort?: string } = {}): TextField[] => [
  wordsField(session, 'purpose', 'introduction.purpose-field', {
    hint: session.say('introduction.purpose-hint'),
    placeholder: session.say('introduction.purpose-placeholder'),
    initial: written.purpose ?? '',
  }),
  wordsField(session, 'effort', 'introduction.effort-field', {
    hint: session.say('introduction.effort-hint'),
    placeholder: session.say('introduction.effort-placeholder'),
    initial: written.effort ?? '',
    multiline: false,
    maxLength: LONGEST_EFFORT,
  }),
]
