/** How figures and dates are written for a reader. Pure; decimals stay exact, as text. */
import type { IndicatorKind, Language } from '../generated/operations.ts'

/** The locale of a language. */
export const localeOf = (language: Language): string => (language === 'FR' ? 'fr-FR' : 'en-GB')

/** The API writes a decimal in plain notation, which `Intl` takes exactly. */
const exact = (decimal: string) => decimal as Intl.StringNumericLiteral

const write = (language: Language, decimal: string, options: Intl.NumberFormatOptions): string =>
  new Intl.NumberFormat(localeOf(language), options).format(exact(decimal))

/** An exact decimal: « 1 234,5 ». */
export const amount = (language: Language, decimal: string): string =>
  write(language, decimal, { maximumFractionDigits: 20 })

/** A value with its unit, which never stands alone on its line: « 58 personnes ». */
export const quantity = (language: Language, decimal: string, unit: string): string =>
  `${amount(language, decimal)}\u00a0${unit}`

/** A figure with its unit, as it is read at a glance: « 45,24 % ». Its explanation has all its decimals. */
export const rounded = (language: Language, decimal: string, unit: string): string =>
  `${write(language, decimal, { maximumFractionDigits: 2 })}\u00a0${unit}`

/** A change with its sign: « +6 personnes », « +9,31 points » for a rate in %, « +0,7 » on a scale. */
export function change(language: Language, decimal: string, { kind, unit }: ChangeOf): string {
  const written = write(language, decimal, { maximumFractionDigits: 2, signDisplay: 'exceptZero' })
  return kind === 'SCALE' ? written : `${written}\u00a0${unit === '%' ? 'points' : unit}`
}

interface ChangeOf {
  readonly kind: IndicatorKind
  readonly unit: string
}

/** A sum in euros: « 49 000 € ». */
export const euros = (language: Language, decimal: string): string =>
  write(language, decimal, { style: 'currency', currency: 'EUR', trailingZeroDisplay: 'stripIfInteger' })

/** The size of a file: « 1,2 Mo », « 1 ko » at least. */
export const bytes = (language: Language, size: number): string =>
  size < 1_000_000
    ? write(language, String(Math.ceil(size / 1000)), { style: 'unit', unit: 'kilobyte' })
    : write(language, String(size / 1_000_000), { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 })

/** A duration: « 2 ans ». */
export const years = (language: Language, count: number): string =>
  write(language, String(count), { style: 'unit', unit: 'year', unitDisplay: 'long' })

/** A share: « 48 % ». */
export const percent = (language: Language, share: string): string =>
  write(language, share, { style: 'percent', maximumFractionDigits: 0 })

const dates = (language: Language, options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat(localeOf(language), { ...options, timeZone: 'UTC' })

const midnight = (date: string) => new Date(`${date}T00:00:00Z`)

/** A calendar date: « 1er mars 2020 ». */
export const day = (language: Language, date: string): string => {
  const text = dates(language, { dateStyle: 'long' }).format(midnight(date))
  return language === 'FR' ? text.replace(/^1 /, '1er ') : text
}

/** A month: « octobre 2026 », or short « oct. 2026 ». */
export const month = (language: Language, date: string, length: 'long' | 'short' = 'long'): string =>
  dates(language, { month: length, year: 'numeric' }).format(midnight(date))

/** From a month to another: « mars – novembre 2020 ». */
export const months = (language: Language, from: string, to: string): string => {
  if (from.slice(0, 7) === to.slice(0, 7)) return month(language, from)
  const start =
    from.slice(0, 4) === to.slice(0, 4)
      ? dates(language, { month: 'long' }).format(midnight(from))
      : month(language, from)
  return `${start}\u00a0– ${month(language, to)}`
}

/** An instant, in the reader's own zone: « 15 juin 2026 à 12:00 ». */
export const moment = (language: Language, instant: string): string =>
  new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeStyle: 'short' }).format(new Date(instant))
