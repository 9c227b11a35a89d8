/** How figures and dates are written for a person. Pure. */
import type { Language } from '../generated/operations.ts'

/** How each language is written: the names that Intl knows. */
export const locales = { FR: 'fr-FR', EN: 'en-GB' } as const satisfies Record<Language, string>

/** An exact decimal: « 1 234,5 ». */
export const amount = (language: Language, value: string): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 20 }).format(value as Intl.StringNumericLiteral)

/** A decimal that was computed, as one reads it: « 81,8 », never « 81,818182 ». */
export const rounded = (language: Language, value: string): string =>
  new Intl.NumberFormat(locales[language], { maximumFractionDigits: 1 }).format(value as Intl.StringNumericLiteral)

/** A decimal as one would type it again: « 1234,5 ». */
export const typed = (language: Language, value: string): string =>
  language === 'FR' ? value.replace('.', ',') : value

/** A share: « 48 % ». */
export const percent = (language: Language, share: string): string =>
  new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 0 }).format(Number(share))

/** A calendar date: « 25 novembre 2026 », « 1er juin 2026 ». */
export const day = (language: Language, date: string): string =>
  writtenDate(language, 'UTC', new Date(`${date}T00:00:00Z`))

/** The calendar date of an instant, where the person lives. */
export const dayOf = (language: Language, timeZone: string, at: string | Date): string =>
  writtenDate(language, timeZone, new Date(at))

/** The calendar date of an instant; `full` has the day of the week. Intl writes « 1 juin »; French says « 1er juin ». */
export function writtenDate(
  language: Language,
  timeZone: string,
  at: Date,
  dateStyle: 'long' | 'full' = 'long',
): string {
  const text = new Intl.DateTimeFormat(locales[language], { dateStyle, timeZone }).format(at)
  return language === 'FR' ? text.replace(/(?<=^| )1 /, '1er ') : text
}

/** Ten squares for the way to a target; the figure always stands beside it, for those who cannot see them. */
export function bar(share: string): string {
  const filled = Math.max(0, Math.min(10, Math.round(Number(share) * 10)))
  return '▰'.repeat(filled) + '▱'.repeat(10 - filled)
}

/** Cuts a text that would not fit, and says so with an ellipsis. */
export const cut = (text: string, length: number): string =>
  text.length <= length ? text : `${text.slice(0, length - 1).trimEnd()}…`

/** Today where the person lives, `YYYY-MM-DD`. */
export const todayIn = (timeZone: string, now: Date): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(now)
