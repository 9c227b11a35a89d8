import addressparser from 'nodemailer/lib/addressparser'
import type { Correspondent } from '../../model/calendar-event.ts'

/** No comma, bracket or line break: what would make two addresses of one, or a header of an address. */
const ADDRESS = /^[^\s@<>(),;:"[\]\\]{1,64}@[^\s@<>(),;:"[\]\\]{1,255}$/

/** True of one plain e-mail address. */
export const isAddress = (text: string): boolean => ADDRESS.test(text)

/** Reads `Passerelle <ne-pas-repondre@exemple.fr>` or an address alone; `undefined` when it is not exactly one. */
export function readCorrespondent(text: string): Correspondent | undefined {
  const [first, ...others] = addressparser(text, { flatten: true })
  if (!first || others.length > 0 || !isAddress(first.address)) return undefined
  return { name: first.name || 'Passerelle', email: first.address }
}
