/** How figures, dates and periods are given to the sentences of the catalogues. */

import type { Language } from '#db/generated/tables.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { Answer, MeasurementRow } from '#db/measurements.ts'
import type { Period } from '../collection-periods/period-dates.ts'
import type { Context } from '../context.ts'
import { memberById } from '../members/resolvers.ts'
import { locales, type Reader, say } from '../say.ts'
import type { Mistake, Told } from './entry.ts'
import type { Warning } from './warning.ts'

/** An exact decimal, written for a person: « 1 234,5 ». Intl takes decimal strings without rounding them. */
export const amount = (language: Language, value: string | null): string =>
  value === null
    ? ''
    : new Intl.NumberFormat(locales[language], { maximumFractionDigits: 20 }).format(value as Intl.StringNumericLiteral)

/** An instant that may come as text. */
export const instant = (at: Date | string): Date => new Date(at)

/** How a period is called: « mai 2026 », « 2e trimestre 2026 », « 2026 ». */
export function periodName(reader: Reader, { frequency, period }: Period): string {
  const [year = '', month = '1'] = period.split('-')
  if (frequency === 'YEARLY') return year
  if (frequency === 'QUARTERLY') return say(reader, 'period.quarter', { number: Math.ceil(Number(month) / 3), year })
  const format = { month: 'long', year: 'numeric', timeZone: 'UTC' } as const
  return new Intl.DateTimeFormat(locales[reader.language], format).format(new Date(`${period}T00:00:00Z`))
}

const LONGEST_QUOTE = 80

const cut = (text: string): string =>
  text.length <= LONGEST_QUOTE ? text : `${text.slice(0, LONGEST_QUOTE - 1).trimEnd()}…`

/** What was measured, in a few words: « 12 », « 12/40 », « 6,3 (24 réponses) », « pas de valeur (école fermée) ». */
export function answerWords(reader: Reader, answer: Answer): string {
  const written = (decimal: string) => amount(reader.language, decimal)
  const { value, numerator, denominator, weight, text, absence } = answer
  if (numerator !== null && denominator !== null)
    return say(reader, 'measurement.answer-rate', { numerator: written(numerator), denominator: written(denominator) })
  if (weight !== null && value !== null)
    return say(reader, 'measurement.answer-weighted', { value: written(value), weight })
  if (text !== null) return say(reader, 'measurement.answer-text', { text: cut(text) })
  if (absence !== null) return say(reader, 'measurement.answer-absence', { absence: cut(absence) })
  return amount(reader.language, value)
}

/** A mistake in a sentence; what is there already is told with who logged it. */
export async function mistakeText(
  { viewer, load }: Context,
  { text, values, measurement }: Pick<Mistake, 'text' | 'values' | 'measurement'>,
): Promise<string> {
  const told = Object.fromEntries(Object.entries(values ?? {}).map(([name, value]) => [name, written(viewer, value)]))
  return say(viewer, text, { ...told, ...(measurement ? await thereOf({ viewer, load }, measurement) : {}) })
}

/** What is there, who logged it, when. */
async function thereOf({ viewer, load }: Pick<Context, 'viewer' | 'load'>, measurement: MeasurementRow) {
  const { name } = await load(memberById, measurement.loggedBy)
  return { value: answerWords(viewer, measurement), by: name, at: instant(measurement.loggedAt) }
}

function written(reader: Reader, told: Told): string | number | Date {
  if (typeof told !== 'object' || told instanceof Date) return told
  return 'decimal' in told ? amount(reader.language, told.decimal || null) : periodName(reader, told)
}

/** A warning in a sentence. */
export function warningText(reader: Reader, { unit, frequency }: IndicatorRow, warning: Warning): string {
  const { language } = reader
  if (warning.code === 'OUTSIDE_EXPECTED') {
    const { minimum, maximum } = warning
    const bounds = minimum === null ? 'maximum' : maximum === null ? 'minimum' : 'both'
    const ends = { minimum: amount(language, minimum), maximum: amount(language, maximum) }
    return say(reader, `measurement.warning.${warning.code}`, { unit, bounds, ...ends })
  }
  const period = periodName(reader, { frequency, period: warning.period })
  return say(reader, `measurement.warning.${warning.code}`, { unit, before: amount(language, warning.before), period })
}
