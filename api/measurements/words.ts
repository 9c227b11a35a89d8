/** How figures and dates are given to the sentences of the catalogues. */
import type { Language } from '#db/generated/tables.ts'
import { locales } from '../say.ts'

/** An exact decimal, written for a person: « 1 234,5 ». Intl takes decimal strings without rounding them. */
export const amount = (language: Language, value: string | null): string =>
  value === null
    ? ''
    : new Intl.NumberFormat(locales[language], { maximumFractionDigits: 20 }).format(value as Intl.StringNumericLiteral)

/** An instant that may come as text. */
export const instant = (at: Date | string): Date => new Date(at)
