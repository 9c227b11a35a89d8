/** Moments as people write them, where they are. Pure. */
import type { Language } from '../generated/operations.ts'
import { readDay } from './day.ts'
import { locales, todayIn } from './format.ts'

const TIME = /(?:^|[\s,;]|\bà|\bat)\s*(\d{1,2})\s*(?:(?:h(?:eures?)?|:)\s*(\d{2})?(?:\s*min)?)?\s*([ap]\.?m\.?)?\s*$/iu

/** An instant as the clocks of a zone show it, read as if they were in Greenwich. */
function wallClock(at: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone,
    hourCycle: 'h23',
    ...({ year: 'numeric', month: '2-digit', day: '2-digit' } as const),
    ...({ hour: '2-digit', minute: '2-digit', second: '2-digit' } as const),
  }).formatToParts(at)
  const of = (type: string) => Number(parts.find((part) => part.type === type)?.value)
  return Date.UTC(of('year'), of('month') - 1, of('day'), of('hour'), of('minute'), of('second'))
}

/** The instant when the clocks of a zone show this. In the hour that does not exist, in spring, the one after. */
export function instantAt(day: string, time: string, timeZone: string): string {
  const wanted = Date.parse(`${day}T${time}:00Z`)
  const first = wanted - (wallClock(wanted, timeZone) - wanted)
  const second = wanted - (wallClock(first, timeZone) - first)
  return new Date(second).toISOString()
}

interface Here {
  readonly timeZone: string
  readonly now: Date
}

function readTime(text: string): { readonly time: string; readonly rest: string } | undefined {
  const found = TIME.exec(text)
  const [all = '', figure = '', minutes = '00', half] = found ?? []
  const isSaid = found && (/[h:]/i.test(all) || half)
  const isAfternoon = half?.toLowerCase().startsWith('p')
  const hour = half ? (Number(figure) % 12) + (isAfternoon ? 12 : 0) : Number(figure)
  if (!isSaid || hour > 23 || Number(minutes) > 59) return undefined
  const rest = text.slice(0, text.length - all.length).replace(/[\s,;]*(?:à|at)?[\s,;]*$/iu, '')
  return { time: `${String(hour).padStart(2, '0')}:${minutes}`, rest }
}

/**
 * The instant meant by « 12/03/2026 14:30 », « demain à 14 h », « lundi 9h30 », `2026-03-12T14:30:00Z`, where the person is;
 * `undefined` for anything else, and for a day without an hour.
 */
export function readMoment(text: string, { timeZone, now }: Here): string | undefined {
  const typed = text.trim()
  if (/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/.test(typed)) {
    const at = new Date(typed)
    return Number.isNaN(at.getTime()) ? undefined : at.toISOString()
  }
  const said = readTime(typed)
  const day = said && readDay(said.rest, todayIn(timeZone, now))
  return said && day ? instantAt(day, said.time, timeZone) : undefined
}

/** A day as one would type it again: « 12/03/2026 ». */
export const typedDay = (day: string): string => day.split('-').reverse().join('/')

/** A moment as one would type it again: « 12/03/2026 14:30 ». */
export function typedMoment(language: Language, timeZone: string, at: string): string {
  const time = new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone }).format(new Date(at))
  return `${typedDay(todayIn(timeZone, new Date(at)))} ${time}`
}
