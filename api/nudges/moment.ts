/** When a person is there, and when the message of their day comes. Pure: no clock is read. */
import { daysFrom } from '../calendar/days.ts'
import { calendarOfPerson, type Person } from '../calendar/person.ts'
import { instantOf } from '../calendar/wall-clock.ts'
import {
  isWorkingDay,
  nextWorkingDay,
  workingDayFrom,
  workingDaysBefore,
  workingDayUntil,
} from '../calendar/working-days.ts'
import { dateIn } from '../today.ts'

/** A day on which somebody works, and when the message of that day comes. */
export interface Slot {
  readonly day: string
  readonly at: Date
}

/** How many days back a message that did not leave is still worth sending. */
const FURTHEST_BACK = 60

const startOf = (person: Person, day: string): Date => instantOf(day, person.workStartsAt, person.timeZone)
const endOf = (person: Person, day: string): Date => instantOf(day, person.workEndsAt, person.timeZone)
const slotOf = (person: Person, day: string): Slot => ({ day, at: instantOf(day, person.digestAt, person.timeZone) })

/** Whether a person may be written to: on a day when they work, from the beginning of their hours until the end. */
export function isOpen(person: Person, at: Date): boolean {
  const day = dateIn(person.timeZone, at)
  return isWorkingDay(calendarOfPerson(person), day) && at >= startOf(person, day) && at < endOf(person, day)
}

/** The first moment from then on when a person may be written to: now, or when they next begin. */
export function nextMoment(person: Person, at: Date): Date {
  if (isOpen(person, at)) return at
  const calendar = calendarOfPerson(person)
  for (let day = workingDayFrom(calendar, dateIn(person.timeZone, at)); ; day = nextWorkingDay(calendar, day)) {
    const start = startOf(person, day)
    // Hours that clocks jump over, one night of spring, are nobody's.
    if (start > at && start < endOf(person, day)) return start
  }
}

/** The last message of a day that was to come by then; `undefined` when it is too long ago. */
export function slotBefore(person: Person, at: Date): Slot | undefined {
  const calendar = calendarOfPerson(person)
  const today = dateIn(person.timeZone, at)
  const latest = slotOf(person, workingDayUntil(calendar, today))
  const slot = latest.at > at ? slotOf(person, workingDaysBefore(calendar, latest.day, 1)) : latest
  return slot.day >= daysFrom(today, -FURTHEST_BACK) ? slot : undefined
}

/** The next message of a day to come after then. */
export function slotAfter(person: Person, at: Date): Slot {
  const calendar = calendarOfPerson(person)
  const next = slotOf(person, workingDayFrom(calendar, dateIn(person.timeZone, at)))
  return next.at > at ? next : slotOf(person, nextWorkingDay(calendar, next.day))
}
