import type { Frequency, Language } from '../generated/operations.ts'
import {
  amount,
  bytes,
  change,
  day,
  euros,
  localeOf,
  moment,
  months,
  percent,
  quantity,
  rounded,
  years,
} from './formats.ts'
import { nameOfPeriod } from './period.ts'
import { say, type TextKey, type Values } from './say.ts'

/** Everything that is written on the page, in the reader's language. */
export const createWords = (language: Language) => ({
  language,
  locale: localeOf(language),
  say: (key: TextKey, values?: Values) => say(language, key, values),
  amount: (decimal: string) => amount(language, decimal),
  quantity: (decimal: string, unit: string) => quantity(language, decimal, unit),
  rounded: (decimal: string, unit: string) => rounded(language, decimal, unit),
  change: (decimal: string, of: Parameters<typeof change>[2]) => change(language, decimal, of),
  euros: (decimal: string) => euros(language, decimal),
  bytes: (size: number) => bytes(language, size),
  years: (count: number) => years(language, count),
  percent: (share: string) => percent(language, share),
  day: (date: string) => day(language, date),
  moment: (instant: string) => moment(language, instant),
  months: (from: string, to: string) => months(language, from, to),
  period: (frequency: Frequency, period: string, length?: 'long' | 'short') =>
    nameOfPeriod(language, frequency, period, length),
})

/** The words of one language. */
export type Words = ReturnType<typeof createWords>
