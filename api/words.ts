/** What people type: without the spaces around, and not too long. Pure. */
import type { InvalidInput } from './problems.ts'

const MAXIMUM = 2000

/** Nothing that would make two addresses of one, or that no mail server takes: a mail refused later is told to nobody. */
const ADDRESS = /^[^\s\p{Cc}@<>(),;:"[\]\\]{1,64}@[^\s\p{Cc}@<>(),;:"[\]\\]+\.[^\s\p{Cc}@<>(),;:"[\]\\.]+$/u

/** What a person wrote, without the spaces around; null when nothing is left. */
export const trimmed = (text: string | null | undefined): string | null => text?.trim() || null

/** A refusal of a few words that are too long, or missing where they are needed. */
export const invalidNote = (note: string | null, needed = false, field = 'note'): InvalidInput | undefined =>
  (needed && !note) || (note !== null && note.length > MAXIMUM)
    ? { kind: 'invalid-input', field, text: 'invalid.note' }
    : undefined

/** An address that mail can be sent to, in small letters; `undefined` when it is none. */
export function emailOf(raw: string): string | undefined {
  const email = raw.trim().toLowerCase()
  return email.length <= 254 && ADDRESS.test(email) ? email : undefined
}
