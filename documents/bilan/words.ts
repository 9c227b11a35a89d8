/** How a bilan is written: its sentences, numbers, dates and periods, in one language. */
import { IntlMessageFormat, type PrimitiveType } from 'intl-messageformat'
import type { Frequency, Language } from '../generated/operations.ts'
import { day } from '../say.ts'
import en from './texts/en.json' with { type: 'json' }
import fr from './texts/fr.json' with { type: 'json' }

/** The key of a sentence in the catalogues `texts/fr.json` and `texts/en.json`. */
export type TextKey = keyof typeof fr

/** What fills a sentence. */
export type Values = Readonly<Record<string, PrimitiveType>>

const catalogues: Readonly<Record<Language, Readonly<Record<TextKey, string>>>> = { FR: fr, EN: en }
const locales: Readonly<Record<Language, string>> = { FR: 'fr-FR', EN: 'en-GB' }

/** Two decimals are enough to be read, three figures for what is smaller than one; the exact value is in Passerelle. */
const ROUNDED = {
  maximumFractionDigits: 2,
  maximumSignificantDigits: 3,
  roundingPriority: 'morePrecision',
} as const

/** What writes a bilan for its readers. */
export interface Words {
  readonly language: Language
  readonly say: (key: TextKey, values?: Values) => string
  /** « 1 234,5 » ; a dash when there is none. */
  readonly amount: (decimal: string | null) => string
  /** « +18 » */
  readonly change: (decimal: string | null) => string
  /** « 58 personnes » */
  readonly quantity: (decimal: string | null, unit: string) => string
  /** « 48 % », of a share. */
  readonly percent: (share: string | null) => string
  /** « 1er mars 2026 », of a calendar date. */
  readonly day: (date: string) => string
  /** The same, of an instant, where the programme is. */
  readonly dayOf: (instant: string) => string
  /** « mai 2026 », « 2e trimestre 2026 », « 2026 »; shorter on a chart. */
  readonly period: (frequency: Frequency, first: string, length?: 'long' | 'short') => string
}

/** Stands where there is nothing to say. */
export const NOTHING = '–'

export function createWords(language: Language, timeZone: string): Words {
  const number = (options: object) => {
    const format = new Intl.NumberFormat(locales[language], options)
    return (decimal: string | null) =>
      decimal === null ? NOTHING : format.format(decimal as Intl.StringNumericLiteral).replace(/^-/, '−')
  }
  const amount = number(ROUNDED)
  return {
    language,
    say: (key, values) =>
      String(new IntlMessageFormat(catalogues[language][key], locales[language]).format({ ...values })),
    amount,
    change: number({ ...ROUNDED, signDisplay: 'exceptZero' }),
    quantity: (decimal, unit) =>
      decimal === null || unit === '' ? amount(decimal) : `${amount(decimal)}\u00a0${unit}`,
    percent: number({ style: 'percent', maximumFractionDigits: 0 }),
    day: (date) => day(language, date),
    dayOf: (instant) => day(language, dateOf(instant, timeZone)),
    period: (frequency, first, length = 'long') => nameOfPeriod(language, frequency, first, length),
  }
}

/** « 2026-06-15 »: the day of an instant, where the programme is. */
export const dateOf = (instant: string | Date, timeZone: string): string =>
  new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }).format(new Date(instant))

/** A decimal as a chart takes it, no more precise than it is written. */
export const plainly = (decimal: string | null): string | null =>
  decimal === null
    ? null
    : new Intl.NumberFormat('en', { ...ROUNDED, useGrouping: false }).format(decimal as Intl.StringNumericLiteral)

function nameOfPeriod(language: Language, frequency: Frequency, first: string, length: 'long' | 'short'): string {
  const [year = '', month = '1'] = first.split('-')
  if (frequency === 'YEARLY') return year
  if (frequency === 'MONTHLY')
    return new Intl.DateTimeFormat(locales[language], { month: length, year: 'numeric', timeZone: 'UTC' }).format(
      new Date(`${first}T00:00:00Z`),
    )
  const quarter = Math.ceil(Number(month) / 3)
  if (language === 'EN') return `Q${quarter} ${year}`
  return length === 'short' ? `T${quarter} ${year}` : `${quarter}${quarter === 1 ? 'er' : 'e'} trimestre ${year}`
}
