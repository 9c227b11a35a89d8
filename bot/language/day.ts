/** Days as people write them. Pure. */
import { foldedWords } from './fold.ts'
import { monthNamed } from './period.ts'

const weekdays = [
  ['dimanche', 'dim', 'sunday', 'sun'],
  ['lundi', 'lun', 'monday', 'mon'],
  ['mardi', 'tuesday', 'tue'],
  ['mercredi', 'mer', 'wednesday', 'wed'],
  ['jeudi', 'jeu', 'thursday', 'thu'],
  ['vendredi', 'ven', 'friday', 'fri'],
  ['samedi', 'sam', 'saturday', 'sat'],
]

const relative: Readonly<Record<string, number>> = {
  'avant hier': -2,
  hier: -1,
  yesterday: -1,
  'aujourd hui': 0,
  today: 0,
  demain: 1,
  tomorrow: 1,
  'apres demain': 2,
}

const counted: Readonly<Record<string, number>> = {
  jour: 1,
  jours: 1,
  day: 1,
  days: 1,
  semaine: 7,
  semaines: 7,
  week: 7,
  weeks: 7,
}
const small: Readonly<Record<string, number>> = { un: 1, une: 1, a: 1, one: 1, deux: 2, two: 2, trois: 3, three: 3 }

const DAY = 86_400_000

/** So many days after a day. */
export const shifted = (today: string, days: number): string =>
  new Date(Date.parse(`${today}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10)

/** The date, if the calendar has it. */
function realDay(year: number, month: number, day: number): string | undefined {
  const isReal = month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (!isReal || year < 1900 || year > 2199) return undefined
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}

/** Without a year, the one that makes the day nearest to another. */
function nearestYear(month: number, day: number, near: string): string | undefined {
  const year = Number(near.slice(0, 4))
  const away = (date: string) => Math.abs(Date.parse(date) - Date.parse(near))
  const [first, ...others] = [year, year + 1, year - 1].flatMap((each) => realDay(each, month, day) ?? [])
  return first && others.reduce((best, date) => (away(date) < away(best) ? date : best), first)
}

function inFigures(text: string, near: string): string | undefined {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text)
  if (iso) return realDay(Number(iso[1]), Number(iso[2]), Number(iso[3]))
  const french = /^(\d{1,2})\s*[/.-]\s*(\d{1,2})(?:\s*[/.-]\s*(\d{4}|\d{2}))?$/.exec(text)
  if (!french) return undefined
  const [, day, month, year] = french
  if (!year) return nearestYear(Number(month), Number(day), near)
  return realDay(Number(year.length === 2 ? `20${year}` : year), Number(month), Number(day))
}

function inMonth([first = '', second = '', year, ...others]: readonly string[], near: string): string | undefined {
  if (others.length > 0 || (year !== undefined && !/^\d{4}$/.test(year))) return undefined
  const [figure, name] = /^\d/.test(first) ? [first, second] : [second, first]
  const day = Number(/^(\d{1,2})(?:er|st|nd|rd|th)?$/.exec(figure)?.[1])
  const month = monthNamed(name)
  if (!month || !day) return undefined
  return year ? realDay(Number(year), month, day) : nearestYear(month, day, near)
}

/** The next one after today: on a Monday, « lundi » is in a week. */
function onWeekday(word: string, today: string): string | undefined {
  const wanted = weekdays.findIndex((names) => names.includes(word))
  if (wanted < 0) return undefined
  const ahead = (wanted - new Date(`${today}T00:00:00Z`).getUTCDay() + 7) % 7
  return shifted(today, ahead === 0 ? 7 : ahead)
}

function inSomeTime(
  [word = '', count = '', unit = '', ...others]: readonly string[],
  today: string,
): string | undefined {
  const days = counted[unit]
  const times = small[count] ?? Number(count)
  const isSaid = (word === 'dans' || word === 'in') && others.length === 0
  return isSaid && days && times > 0 && times < 1000 ? shifted(today, times * days) : undefined
}

/**
 * The day meant by `2026-03-12`, `12/03/2026`, « 12/03 », « 12 mars », « 1er juin 2026 », « demain », « lundi prochain », « dans
 * trois jours »; in English too. Without a year, the nearest to `near`. `undefined` for anything else.
 */
export function readDay(text: string, today: string, near = today): string | undefined {
  const figures = inFigures(text.trim(), near)
  if (figures) return figures
  const words = foldedWords(text).filter((word) => !['le', 'the', 'ce', 'prochain', 'next', 'on', 'of'].includes(word))
  const days = relative[words.join(' ')]
  if (days !== undefined) return shifted(today, days)
  const [word = '', ...others] = words
  const weekday = onWeekday(word, today)
  // « lundi 12 mars »: the day of the week is said for people.
  if (weekday) return others.length === 0 ? weekday : (inMonth(others, near) ?? inFigures(others.join('/'), near))
  return inMonth(words, near) ?? inSomeTime(words, today)
}
