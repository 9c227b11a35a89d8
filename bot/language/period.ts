/** Periods as people write them. Pure. */
import type { Frequency } from '../generated/operations.ts'
import { foldedWords } from './fold.ts'
import { locales } from './format.ts'
import { nearest } from './nearest.ts'

const months: Readonly<Record<string, number>> = Object.fromEntries(
  [
    ['janvier', 'janv', 'january', 'jan'],
    ['fevrier', 'fevr', 'fev', 'february', 'feb'],
    ['mars', 'march', 'mar'],
    ['avril', 'avr', 'april', 'apr'],
    ['mai', 'may'],
    ['juin', 'june', 'jun'],
    ['juillet', 'juil', 'july', 'jul'],
    ['aout', 'august', 'aug'],
    ['septembre', 'sept', 'september', 'sep'],
    ['octobre', 'oct', 'october'],
    ['novembre', 'nov', 'november'],
    ['decembre', 'dec', 'december'],
  ].flatMap((names, index) => names.map((name) => [name, index + 1])),
)

/** The month that a folded word names, 1 to 12. */
export const monthNamed = (word: string): number | undefined => months[word]

/**
 * The first day of the month or quarter meant by « octobre 2026 », « octobre », `10/2026`, `2026-10`, `12/10/2026`,
 * `2026-10-12`, « T3 2026 ». Without a year, the latest that is not after `today`. `undefined` for anything else.
 */
export function parsePeriod(text: string, today: string): string | undefined {
  return parseDigits(text.trim()) ?? parseWords(foldedWords(text), today)
}

/** The period that was meant by a text whose month is misspelt: « otobre 2026 ». */
export function nearestPeriod(text: string, today: string): string | undefined {
  const words = foldedWords(text)
  const month = words.map((word) => nearest(word, Object.keys(months))).find((name) => name !== undefined)
  const year = words.find((word) => /^\d{4}$/.test(word))
  return month && parseWords(year ? [month, year] : [month], today)
}

function parseDigits(text: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(text)
  if (iso) return firstDay(Number(iso[1]), Number(iso[2]), Number(iso[3] ?? 1))
  const french = /^(?:(\d{1,2})\/)?(\d{1,2})\/(\d{4})$/.exec(text)
  if (french) return firstDay(Number(french[3]), Number(french[2]), Number(french[1] ?? 1))
  return undefined
}

function parseWords([word = '', year, ...others]: readonly string[], today: string): string | undefined {
  if (others.length > 0 || (year !== undefined && !/^\d{4}$/.test(year))) return undefined
  const quarter = /^[tq]([1-4])$/.exec(word)?.[1]
  const month = quarter ? Number(quarter) * 3 - 2 : months[word]
  if (!month) return undefined
  const thisYear = Number(today.slice(0, 4))
  if (year) return firstDay(Number(year), month, 1)
  const candidate = firstDay(thisYear, month, 1)
  return candidate && candidate > today ? firstDay(thisYear - 1, month, 1) : candidate
}

function firstDay(year: number, month: number, day: number): string | undefined {
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  return isReal && year >= 1900 ? `${year}-${String(month).padStart(2, '0')}-01` : undefined
}

/** The last day of a period. */
export function lastDayOf(frequency: Frequency, period: string): string {
  const [year = 0, month = 1] = period.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + lengths[frequency], 0)).toISOString().slice(0, 10)
}

const lengths: Record<Frequency, number> = { MONTHLY: 1, QUARTERLY: 3, YEARLY: 12 }

/** How a period is called: « octobre 2026 », « 3e trimestre 2026 », « 2026 ». */
export function nameOfPeriod(language: 'FR' | 'EN', frequency: Frequency, period: string): string {
  const [year = '', month = '1'] = period.split('-')
  if (frequency === 'YEARLY') return year
  if (frequency === 'QUARTERLY') return nameOfQuarter(language, Math.ceil(Number(month) / 3), year)
  return new Intl.DateTimeFormat(locales[language], {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(`${period}T00:00:00Z`))
}

function nameOfQuarter(language: 'FR' | 'EN', quarter: number, year: string): string {
  if (language === 'EN') return `Q${quarter} ${year}`
  return `${quarter}${quarter === 1 ? 'er' : 'e'} trimestre ${year}`
}
