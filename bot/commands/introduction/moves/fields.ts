import { type ConsentSide, ConsentTextDocument } from '../../../generated/operations.ts'
import type { CheckField, TextField } from '../../../model/form.ts'
import type { TextKey } from '../../../say.ts'
import type { Session } from '../../../session.ts'

/** As long as the API lets people write. */
const LONGEST = 2000

/** A few words, under a question of the catalogue. */
export const wordsField = (session: Session, id: string, label: TextKey, more: Partial<TextField> = {}): TextField => ({
  type: 'text',
  id,
  label: session.say(label),
  multiline: true,
  maxLength: LONGEST,
  ...more,
})

/** A few words that may be left out. */
export const noteField = (session: Session, label: TextKey): TextField =>
  wordsField(session, 'note', label, { optional: true })

/** Whom to write to in the establishment. */
export function contactFields(session: Session, known?: Contact | null): TextField[] {
  const oneLine = { multiline: false, optional: true }
  return [
    wordsField(session, 'contactName', 'introduction.contact-name-field', {
      ...oneLine,
      maxLength: 200,
      hint: session.say('introduction.contact-name-hint'),
      initial: known?.name ?? '',
    }),
    wordsField(session, 'contactEmail', 'introduction.contact-email-field', {
      ...oneLine,
      maxLength: 254,
      hint: session.say('introduction.contact-email-hint'),
      initial: known?.email ?? '',
    }),
  ]
}

interface Contact {
  readonly name: string | null
  readonly email: string | null
}

/** The very text that a side consents to, and the box that says so: its value is the version that was read. */
export async function consentField(session: Session, side: ConsentSide, optional = false): Promise<CheckField> {
  const { consentText } = await session.ask(ConsentTextDocument, { side })
  return {
    type: 'check',
    id: 'consentVersion',
    label: session.say('introduction.consent-field', { side, isOptional: optional ? 'yes' : 'no' }),
    hint: session.say('quoted', { text: consentText.text }),
    option: { label: session.say('introduction.consent-box', { side }), value: consentText.version },
    optional,
  }
}
