/** A spreadsheet takes « 1.2 » or « 3/4 » for a date. What date is it, and what was typed? Pure. */

/** The months in French and in English, whole and as short as Excel writes them, without accents. */
const MONTHS = [
  ['janvier', 'janv', 'january', 'jan'],
  ['fevrier', 'fevr', 'february', 'feb'],
  ['mars', 'march', 'mar'],
  ['avril', 'avr', 'april', 'apr'],
  ['mai', 'may'],
  ['juin', 'june', 'jun'],
  ['juillet', 'juil', 'july', 'jul'],
  ['aout', 'august', 'aug'],
  ['septembre', 'sept', 'september', 'sep'],
  ['octobre', 'october', 'oct'],
  ['novembre', 'november', 'nov'],
  ['decembre', 'december', 'dec'],
]

const monthOf = (word: string): number => {
  const plain = word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  return MONTHS.findIndex((names) => names.includes(plain)) + 1
}

const two = (number: string | number) => String(number).padStart(2, '0')

/** A short year as Excel reads it: 29 is 2029, 30 is 1930. */
const fullYear = (year: string) => (year.length > 2 ? year : `${Number(year) < 30 ? '20' : '19'}${two(year)}`)

/**
 * The date that a text writes, « 2026-02-01 », or « --02-01 » without a year; `undefined` when it writes none. Slashes and
 * dashes make dates, points only with a year: « 1.2 » is a number.
 */
export function readDateText(text: string): string | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[ T].*)?$/.exec(text) ?? []
  if (year && month && day) return dateOf(year, Number(month), Number(day))
  const [, d, m, y] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?: .*)?$/.exec(text) ?? []
  if (d && m && y) return dateOf(fullYear(y), Number(m), Number(d))
  const [, shortDay, shortMonth] = /^(\d{1,2})\/(\d{1,2})$/.exec(text) ?? []
  if (shortDay && shortMonth) return dateOf('-', Number(shortMonth), Number(shortDay))
  return readWordyDate(text)
}

/** « 1-févr », « 01-févr-26 », « 1 février 2026 », « févr-26 ». */
function readWordyDate(text: string): string | undefined {
  const [, day, word = '', year] = /^(?:(\d{1,2})[\s.-])?(\p{L}{3,9})\.?(?:[\s-](\d{2}|\d{4}))?$/u.exec(text) ?? []
  const month = monthOf(word)
  if (month === 0 || (day === undefined && year === undefined)) return undefined
  return dateOf(year === undefined ? '-' : fullYear(year), month, Number(day ?? 1))
}

const dateOf = (year: string, month: number, day: number): string | undefined =>
  month >= 1 && month <= 12 && day >= 1 && day <= 31 ? `${year}-${two(month)}-${two(day)}` : undefined

/** What may have been typed: « 1,2 » for the 1st of February; « 2,26 » too, since that date begins a month of 2026. */
export function meantByDate(date: string): string[] {
  const [, year = '', month = '', day = ''] = /^(\d{4}|-)-(\d\d)-(\d\d)/.exec(date) ?? []
  if (day === '') return []
  const dayFirst = `${Number(day)},${Number(month)}`
  return day === '01' && year !== '-' ? [dayFirst, `${Number(month)},${year.slice(2)}`] : [dayFirst]
}
