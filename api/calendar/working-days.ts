/** Counting working days. Pure: dates are `YYYY-MM-DD`, and no clock is read. */
import type { EstablishmentKind } from '#db/generated/tables.ts'
import { schoolZoneOf } from './school-zones.ts'
import { type SharedCalendar, workingDaysOfYear } from './working-year.ts'

/** Days off in a row, both ends included. */
export interface Leave {
  readonly from: string
  readonly until: string
}

/** Which days are off for somebody: those of all who share their calendar, and their leave. */
export interface WorkingCalendar extends SharedCalendar {
  readonly leave?: Leave
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

/** Whether one works on a day: it is neither a holiday, nor a day off of the week, nor one of leave. */
export const isWorkingDay = (calendar: WorkingCalendar, day: string): boolean => {
  const days = workingDays(calendar, yearOf(day))
  return days[countUntil(days, day) - 1] === day
}

/** The first working day after a day. */
export const nextWorkingDay = (calendar: WorkingCalendar, day: string): string => addWorkingDays(calendar, day, 1)

/** The working day that comes so many after a day, which does not itself count: Friday plus one is Monday. */
export function addWorkingDays(calendar: WorkingCalendar, day: string, count: number): string {
  if (!(Number.isInteger(count) && count > 0)) throw new RangeError(`Count working days from 1, not ${count}`)
  return fromDay(calendar, day, count)
}

/** That day if one works, or the next on which one does. */
export const workingDayFrom = (calendar: WorkingCalendar, day: string): string =>
  isWorkingDay(calendar, day) ? day : fromDay(calendar, day, 1)

/** That day if one works, or the last before it on which one does. */
export const workingDayUntil = (calendar: WorkingCalendar, day: string): string => fromDay(calendar, day, 0)

/** The working day from which as many working days pass until `day`, which does not itself count: Monday minus one is Friday. */
export const workingDaysBefore = (calendar: WorkingCalendar, day: string, count: number): string =>
  count > 0 ? fromDay(calendar, day, isWorkingDay(calendar, day) ? -count : 1 - count) : day

/** How many working days come after a day, until another and with it; 0 if that one is not later. */
export function workingDaysBetween(calendar: WorkingCalendar, after: string, until: string): number {
  if (until <= after) return 0
  let count = -countUntil(workingDays(calendar, yearOf(after)), after)
  for (let year = yearOf(after); year < yearOf(until); year += 1) count += workingDays(calendar, year).length
  return count + countUntil(workingDays(calendar, yearOf(until)), until)
}

const yearOf = (day: string): number => Number(day.slice(0, 4))

/** The working day so many after the last one that is not after `day`; before it when negative. */
function fromDay(calendar: WorkingCalendar, day: string, count: number): string {
  const year = yearOf(day)
  return nth(calendar, year, countUntil(workingDays(calendar, year), day) - 1 + count)
}

/** A leave has an end, and one works on some day of the week: further away than this, something is wrong. */
const FURTHEST_YEARS = 100

/** The working day of that index, from the first one of the year: on into the following years, or back into those before. */
function nth(calendar: WorkingCalendar, year: number, index: number, left = FURTHEST_YEARS): string {
  if (left === 0) throw new RangeError(`Nobody works around ${year} in ${JSON.stringify(calendar)}`)
  const days = workingDays(calendar, year)
  if (index >= days.length) return nth(calendar, year + 1, index - days.length, left - 1)
  return days[index] ?? nth(calendar, year - 1, index + workingDays(calendar, year - 1).length, left - 1)
}

/** How many of these sorted days are not after `day`. */
function countUntil(days: readonly string[], day: string): number {
  const later = days.findIndex((other) => other > day)
  return later === -1 ? days.length : later
}

/** The working days of a year in order. */
function workingDays({ leave, ...calendar }: WorkingCalendar, year: number): readonly string[] {
  const days = workingDaysOfYear(calendar, year)
  if (!leave || leave.until < `${year}-01-01` || leave.from > `${year}-12-31`) return days
  return days.filter((day) => day < leave.from || day > leave.until)
}
