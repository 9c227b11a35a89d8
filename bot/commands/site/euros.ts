import type { Language } from '../../generated/operations.ts'
import { locales } from '../../language/format.ts'

/** An exact sum in euros: « 16 000 € ». */
export const euros = (language: Language, amount: string): string =>
  new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount as Intl.StringNumericLiteral)
