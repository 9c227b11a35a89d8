/** Which words are due about something that is waited for. Pure: no clock is read. */
import type { Awaited, NudgeSubject } from '#db/awaited.ts'
import type { Id } from '#db/database.ts'
import type { NewNudge } from '#db/new-nudges.ts'
import type { SilenceRow } from '#db/nudge-silences.ts'
import type { Reader } from '#db/readers.ts'
import type { Told } from '#db/told.ts'
import { calendarOfPerson } from '../calendar/person.ts'
import { instantOf } from '../calendar/wall-clock.ts'
import {
  addWorkingDays,
  calendarOf,
  type WorkingCalendar,
  workingDayFrom,
  workingDaysBefore,
  workingDayUntil,
} from '../calendar/working-days.ts'
import { dateIn } from '../today.ts'
import type { Step } from './policy.ts'

/** Working days that go at least between two words about the same thing, whatever came late. */
const REST = 2

/** Those whom something concerns, and what they have heard of it. */
export interface Concerned {
  readonly asked: Reader
  readonly coaches: readonly Reader[]
  readonly agents: readonly Reader[]
  readonly told: readonly Told[]
  readonly silences: readonly SilenceRow[]
}

/** The day of a step, for who reads it: counted in the working days of whoever is asked. */
export function dayOfStep(awaited: Awaited, { after }: Step, asked: Reader, reader: Reader): string {
  const { date, from, place } = awaited
  const calendar = calendarFor(asked, place)
  const counted = after > 0 ? addWorkingDays(calendar, date, after) : dayBefore(calendar, date, -after)
  const day = from && counted < from ? workingDayFrom(calendar, from) : counted
  return reader === asked ? day : workingDayFrom(calendarFor(reader, place), day)
}

const dayBefore = (calendar: WorkingCalendar, date: string, days: number): string =>
  days === 0 ? workingDayUntil(calendar, date) : workingDaysBefore(calendar, date, days)

function calendarFor(reader: Reader, place: Awaited['place']): WorkingCalendar {
  const { department } = reader
  return { ...calendarOf(place ? { department, kind: place } : { department }), ...calendarOfPerson(reader) }
}

/** When a word of a day comes: with the message of the day, or when its reader begins to work. */
export const momentOf = (day: string, { timeZone, digest, digestAt, workStartsAt }: Reader): Date =>
  instantOf(day, digest ? digestAt : workStartsAt, timeZone)

/**
 * The words that are due now. Of those that came late only the last is said. Nobody hears of it before whoever comes before them
 * was told in vain; whoever has answered is left alone, and nobody is told instead of whoever has answered with a reason.
 */
export function dueSteps(awaited: Awaited, steps: readonly Step[], concerned: Concerned, now: Date): NewNudge[] {
  const { asked, coaches, agents, silences } = concerned
  const today = dateIn(asked.timeZone, now)
  if (awaited.until && today >= awaited.until) return []
  const answer = silences.find(({ memberId }) => memberId === asked.id)?.answer
  if (answer && answer !== 'NEVER') return []
  const words = answer ? [] : askedWord(awaited, steps, concerned, now)
  const heard = answer || hasHeardAll(steps, concerned) ? lastHeard(concerned, [asked]) : undefined
  const byCoach = coaches.length === 0 ? heard : lastHeard(concerned, coaches)
  return [
    ...words,
    ...escalated(awaited, stepFor(steps, 'COACH'), { ...concerned, targets: coaches, heard }, now),
    ...escalated(awaited, stepFor(steps, 'STAFF'), { ...concerned, targets: agents, heard: byCoach }, now),
  ]
}

/** Whether whoever is asked was told all their words. */
function hasHeardAll(steps: readonly Step[], { asked, told }: Concerned): boolean {
  const last = steps.findLast(({ audience }) => audience === 'ASKED')?.step ?? 0
  return told.some(({ recipientId, lastStep }) => recipientId === asked.id && (lastStep ?? -1) >= last)
}

const stepFor = (steps: readonly Step[], audience: Step['audience']): Step | undefined =>
  steps.find((step) => step.audience === audience)

function askedWord(awaited: Awaited, steps: readonly Step[], { asked, told }: Concerned, now: Date): NewNudge[] {
  const mine = told.find(({ recipientId }) => recipientId === asked.id)
  if (mine?.isPutOff || mine?.isComing || !isRested(asked, mine?.lastAt, now)) return []
  const today = dateIn(asked.timeZone, now)
  const due = steps
    .filter(({ audience }) => audience === 'ASKED')
    .map((step) => ({ step, day: dayOfStep(awaited, step, asked, asked) }))
    .filter(({ day }) => day <= today)
    .at(-1)
  return due ? [newNudge(awaited, due.step, asked, due.day)] : []
}

interface Escalation extends Concerned {
  readonly targets: readonly Reader[]
  /** When those who come before them last heard of it. */
  readonly heard: Date | undefined
}

function escalated(awaited: Awaited, step: Step | undefined, escalation: Escalation, now: Date): NewNudge[] {
  const { asked, targets, told, silences, heard } = escalation
  const isPutOff = told.some(({ recipientId, isPutOff }) => recipientId === asked.id && isPutOff)
  if (!step || !heard || isPutOff || !isRested(asked, heard, now)) return []
  return targets
    .filter(({ id }) => id !== asked.id && !silences.some(({ memberId }) => memberId === id))
    .map((reader) => ({ reader, day: dayOfStep(awaited, step, asked, reader) }))
    .filter(({ reader, day }) => day <= dateIn(reader.timeZone, now))
    .map(({ reader, day }) => newNudge(awaited, step, reader, day))
}

const isRested = (reader: Reader, last: Date | null | undefined, now: Date): boolean =>
  !last || dateIn(reader.timeZone, now) >= restEnd(reader, last)

/** The first day on which another word may follow one told then. */
export const restEnd = (reader: Reader, last: Date): string =>
  addWorkingDays(calendarOfPerson(reader), dateIn(reader.timeZone, last), REST)

function lastHeard({ told }: Concerned, readers: readonly Reader[]): Date | undefined {
  const ids: readonly Id<'member'>[] = readers.map(({ id }) => id)
  const times = told.flatMap(({ recipientId, lastAt }) => (lastAt && ids.includes(recipientId) ? [lastAt] : []))
  return times.toSorted((one, other) => one.getTime() - other.getTime()).at(-1)
}

/** What every word about something says of it: its kind, its thread and its subject. */
export function aboutOf(awaited: Awaited): NudgeSubject & Pick<NewNudge, 'programmeId' | 'kind' | 'thread'> {
  const {
    memberId: _,
    about: _about,
    key: _key,
    date: _date,
    from: _from,
    until: _until,
    place: _place,
    ...about
  } = awaited
  return about
}

function newNudge(awaited: Awaited, { audience, step }: Step, reader: Reader, day: string): NewNudge {
  const isAsked = audience === 'ASKED'
  const suffix = isAsked ? (step === 0 ? '' : `:${step}`) : `:${audience.toLowerCase()}:${reader.id}`
  return {
    ...aboutOf(awaited),
    key: `${awaited.key}${suffix}`,
    step,
    recipientId: reader.id,
    awaitedId: isAsked ? null : awaited.memberId,
    dueAt: momentOf(day, reader),
    canWait: true,
  }
}
