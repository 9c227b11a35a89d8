/** The periods that values are collected for. Pure. */
import type { Frequency, Language } from '../generated/operations.ts'
import { month } from './formats.ts'

const MONTHS: Readonly<Record<Frequency, number>> = { MONTHLY: 1, QUARTERLY: 3, YEARLY: 12 }

/** How a period is called: « octobre 2026 », « 3e trimestre 2026 », « 2026 »; short, « oct. 2026 », « T3 2026 ». */
export function nameOfPeriod(
  language: Language,
  frequency: Frequency,
  period: string,
  length: 'long' | 'short' = 'long',
): string {
  const [year = '', number = '1'] = period.split('-')
  if (frequency === 'YEARLY') return year
  if (frequency === 'MONTHLY') return month(language, period, length)
  const quarter = Math.ceil(Number(number) / 3)
  if (language === 'EN') return `Q${quarter} ${year}`
  return length === 'short' ? `T${quarter} ${year}` : `${quarter}${quarter === 1 ? 'er' : 'e'} trimestre ${year}`
}

const periodAfter = (frequency: Frequency, period: string): string => {
  const date = new Date(`${period}T00:00:00Z`)
  date.setUTCMonth(date.getUTCMonth() + MONTHS[frequency])
  return date.toISOString().slice(0, 10)
}

/** Every period from the first to the last, both included: a forgotten one must be seen. */
export function periodsBetween(frequency: Frequency, first: string, last: string): string[] {
  const periods: string[] = []
  for (let period = first; period <= last; period = periodAfter(frequency, period)) periods.push(period)
  return periods
}
