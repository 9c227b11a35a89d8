/** Counting working days. Pure: dates are `YYYY-MM-DD`, and no clock is read. */
import type { EstablishmentKind } from '#db/generated/tables.ts'
import { daysFrom, eachDay, isWeekend } from './days.ts'
import { publicHolidays } from './public-holidays.ts'
import { schoolHolidays } from './school-holidays.ts'
import { schoolZoneOf } from './school-zones.ts'

/** Which days are off: the public holidays of a département, and the school holidays of a zone if there is one. */
export interface WorkingCalendar {
  readonly department: string
  readonly schoolZone?: string
}

/** The calendar of somebody in a département. A collège pauses during school holidays. */
export function calendarOf(subject: {
  readonly department: string
  readonly kind?: EstablishmentKind
}): WorkingCalendar {
  const { department, kind } = subject
  const schoolZone = kind === 'COLLEGE' ? schoolZoneOf(department) : undefined
  return schoolZone ? { department, schoolZone } : { department }
}

/** Whether people work on a day: neither a weekend nor a holiday. */
export const isWorkingDay = (calendar: WorkingCalendar, day: string): boolean => {
  const days = workingDays(calendar, yearOf(day))
  return days[countUntil(days, day) - 1] === day
}

/** The first working day after a day. */
export const nextWorkingDay = (calendar: WorkingCalendar, day: string): string => addWorkingDays(calendar, day, 1)

/** The working day that comes so many after a day, which does not itself count: Friday plus one is Monday. */
export function addWorkingDays(calendar: WorkingCalendar, day: string, count: number): string {
  if (!(Number.isInteger(count) && count > 0)) throw new RangeError(`Count working days from 1, not ${count}`)
  const year = yearOf(day)
  return nth(calendar, year, countUntil(workingDays(calendar, year), day) + count - 1)
}

/** That day if one works, or the next on which one does. */
export const workingDayFrom = (calendar: WorkingCalendar, day: string): string =>
  isWorkingDay(calendar, day) ? day : addWorkingDays(calendar, day, 1)

/** That day if one works, or the last before it on which one does. */
export const workingDayUntil = (calendar: WorkingCalendar, day: string): string =>
  isWorkingDay(calendar, day) ? day : workingDayUntil(calendar, daysFrom(day, -1))

/** The working day from which as many working days pass until `day`, which does not itself count: Monday minus one is Friday. */
export function workingDaysBefore(calendar: WorkingCalendar, day: string, count: number): string {
  let at = day
  for (let left = count; left > 0; ) {
    at = daysFrom(at, -1)
    if (isWorkingDay(calendar, at)) left -= 1
  }
  return at
}

/** How many working days come after a day, until another and with it; 0 if that one is not later. */
export function workingDaysBetween(calendar: WorkingCalendar, after: string, until: string): number {
  if (until <= after) return 0
  let count = -countUntil(workingDays(calendar, yearOf(after)), after)
  for (let year = yearOf(after); year < yearOf(until); year += 1) count += workingDays(calendar, year).length
  return count + countUntil(workingDays(calendar, yearOf(until)), until)
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** The working day of that index, from the first one of the year on into the following years. */
function nth(calendar: WorkingCalendar, year: number, index: number): string {
  const days = workingDays(calendar, year)
  return days[index] ?? nth(calendar, year + 1, index - days.length)
}

/** How many of these sorted days are not after `day`. */
function countUntil(days: readonly string[], day: string): number {
  const later = days.findIndex((other) => other > day)
  return later === -1 ? days.length : later
}

const known = new Map<string, readonly string[]>()

/** The working days of a year in order, worked out once: there are few calendars and few years. */
function workingDays({ department, schoolZone }: WorkingCalendar, year: number): readonly string[] {
  const key = `${department}/${schoolZone}/${year}`
  const days =
    known.get(key) ?? [...eachDay(`${year}-01-01`, `${year}-12-31`)].filter(isOpenIn(department, schoolZone, year))
  known.set(key, days)
  return days
}

function isOpenIn(department: string, schoolZone: string | undefined, year: number) {
  const holidays = new Set(publicHolidays(department, year))
  const school = schoolZone ? schoolHolidays(schoolZone) : new Set<string>()
  return (day: string) => !isWeekend(day) && !holidays.has(day) && !school.has(day)
}
