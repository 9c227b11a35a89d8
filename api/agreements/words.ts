import { type Reader, say } from '../say.ts'
import { amountOf } from './money.ts'
import type { Warning } from './watch.ts'

/** A warning in a sentence. */
export function warningText(reader: Reader, { code, cents = 0n, count = 0, day }: Warning): string {
  const values = { amount: euros(reader, amountOf(cents)), count, day: day ? new Date(day) : undefined }
  return say(reader, `agreement.warning.${code}`, values)
}

/** A sum in euros, exact: « 112 000 € ». */
export const euros = ({ language }: Reader, amount: string): string =>
  new Intl.NumberFormat(language === 'FR' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount as Intl.StringNumericLiteral)
