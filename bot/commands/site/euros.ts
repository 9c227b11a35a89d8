import type { Language } from '../../generated/operations.ts'

/** An exact sum in euros: « 16 000 € ». */
export const euros = (language: Language, amount: string): string =>
  new Intl.NumberFormat(language === 'FR' ? 'fr-FR' : 'en-GB', {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(amount as Intl.StringNumericLiteral)
