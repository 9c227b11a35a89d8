/** How the hours of a meeting are told. Pure. */
import type { Language } from '../generated/operations.ts'
import { say } from '../say.ts'
import { locales, writtenDate } from './format.ts'

interface Slot {
  readonly startsAt: string
  readonly endsAt: string
  readonly timeZone: string
}

/** « mardi 1er décembre 2026 ». */
const weekdayOf = (language: Language, timeZone: string, at: string): string =>
  writtenDate(language, timeZone, new Date(at), 'full')

/** « 14 h », « 14 h 30 »; in English « 14:30 ». */
export function hourOf(language: Language, timeZone: string, at: string): string {
  const text = new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone }).format(new Date(at))
  if (language === 'EN') return text
  const [hours, minutes] = text.split(':')
  return minutes === '00' ? `${Number(hours)}\u00A0h` : `${Number(hours)}\u00A0h\u00A0${minutes}`
}

/** « mardi 17 novembre 2026, de 14 h à 15 h 30 ». */
export function slot(language: Language, { startsAt, endsAt, timeZone }: Slot): string {
  const startDay = weekdayOf(language, timeZone, startsAt)
  const endDay = weekdayOf(language, timeZone, endsAt)
  const start = hourOf(language, timeZone, startsAt)
  const end = hourOf(language, timeZone, endsAt)
  return startDay === endDay
    ? say(language, 'slot.hours', { day: startDay, start, end })
    : say(language, 'slot.days', { startDay, start, endDay, end })
}

/** « mardi 17 novembre 2026 à 14 h ». */
export const moment = (language: Language, timeZone: string, at: string): string =>
  say(language, 'slot.moment', { day: weekdayOf(language, timeZone, at), start: hourOf(language, timeZone, at) })
