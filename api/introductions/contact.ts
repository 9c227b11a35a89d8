import type { IntroductionRow } from '#db/introductions.ts'
import type { InvalidInput } from '../problems.ts'
import { emailOf, trimmed } from '../words.ts'

interface Contact extends Pick<IntroductionRow, 'contactName' | 'contactEmail'> {
  readonly kind: 'contact'
}

/** A contact as it was typed; what is left empty is null. Pure. */
export function readContact(name: string | null | undefined, email: string | null | undefined): Contact | InvalidInput {
  const contactName = trimmed(name)
  const typed = trimmed(email)
  const contactEmail = typed && emailOf(typed)
  if (contactName && contactName.length > 200)
    return { kind: 'invalid-input', field: 'contactName', text: 'invalid.contact-name' }
  if (contactEmail === undefined) return { kind: 'invalid-input', field: 'contactEmail', text: 'invalid.email' }
  return { kind: 'contact', contactName, contactEmail }
}
