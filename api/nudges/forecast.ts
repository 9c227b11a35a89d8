/** What will be said of what is waited for, if nothing is done in the meantime. Pure: no clock is read. */
import type { NudgeSubject } from '#db/awaited.ts'
import type { Id } from '#db/database.ts'
import type { NewNudge } from '#db/new-nudges.ts'
import type { Reader } from '#db/readers.ts'
import { instantOf } from '../calendar/wall-clock.ts'
import { dateIn } from '../today.ts'
import type { Asked } from './awaited.ts'
import { aboutOf, type Concerned, dayOfStep, dueSteps, restEnd } from './due-steps.ts'
import { nextMoment, slotAfter } from './moment.ts'
import type { Audience, Step } from './policy.ts'

/** A word that somebody will receive. */
export interface Forecast extends NudgeSubject, Pick<NewNudge, 'programmeId' | 'kind' | 'step' | 'recipientId'> {
  readonly day: string
  readonly at: Date
  readonly audience: Audience
  readonly awaitedId: Id<'member'> | null
  readonly dueOn: string
}

/** From when on, and the last day to tell. */
export interface Span {
  readonly now: Date
  readonly until: string
}

/**
 * The words to come about one thing. Nothing being done in the meantime, each is told in vain: time goes from one day when a word
 * may be due to the next.
 */
export function forecastOf(awaited: Asked, steps: readonly Step[], concerned: Concerned, span: Span): Forecast[] {
  const { asked } = concerned
  const found = putOff(awaited, concerned, span.now)
  let known = found.reduce(hearing, comingAsHeard(concerned, span.now))
  const days = daysOfSteps(awaited, steps, concerned)
  for (let day: string | undefined = dateIn(asked.timeZone, span.now), at = span.now; day && day <= span.until; ) {
    const from = latest(span.now, instantOf(day, '00:00', asked.timeZone))
    const words = dueSteps(awaited, steps, known, at).filter((word) => !hasHeard(known, word))
    const told = words.map((word) => toForecast(awaited, known, { ...word, dueAt: latest(word.dueAt, from) }))
    found.push(...told)
    known = told.reduce(hearing, known)
    day = firstAfter(day, [...days, ...daysOfRest(known)])
    at = day ? instantOf(day, '23:59', asked.timeZone) : at
  }
  return found.filter(({ day }) => day <= span.until && !(awaited.until && day >= awaited.until))
}

/** A first word that is on its way is told as news, soon: what comes next counts on it. */
const comingAsHeard = (concerned: Concerned, now: Date): Concerned => ({
  ...concerned,
  told: concerned.told.map((each) => (each.isComing ? { ...each, isComing: false, lastAt: now, lastStep: 0 } : each)),
})

type Word = Pick<NewNudge, 'step' | 'recipientId' | 'dueAt'>

/** The words that their readers have put off come again. */
const putOff = (awaited: Asked, concerned: Concerned, now: Date): Forecast[] =>
  concerned.told.flatMap(({ recipientId, putOffUntil, putOffStep }) =>
    putOffUntil && readerOf(concerned, recipientId)
      ? [toForecast(awaited, concerned, { recipientId, step: putOffStep ?? 0, dueAt: latest(putOffUntil, now) })]
      : [],
  )

/** Everybody has heard of a word: what comes next counts on it. */
function hearing(known: Concerned, { recipientId, step: lastStep, at: lastAt }: Forecast): Concerned {
  const others = known.told.filter((told) => told.recipientId !== recipientId)
  const heard = { recipientId, lastAt, lastStep, isPutOff: false, isComing: false, putOffUntil: null, putOffStep: null }
  return { ...known, told: [...others, { thread: '', ...heard }] }
}

const hasHeard = ({ told }: Concerned, { recipientId, step }: Word): boolean =>
  told.some((each) => each.recipientId === recipientId && (each.lastStep ?? -1) >= step)

function toForecast(awaited: Asked, concerned: Concerned, { recipientId, step, dueAt }: Word): Forecast {
  const { asked, coaches } = concerned
  const reader = readerOf(concerned, recipientId) ?? asked
  const at = arrivalOf(reader, dueAt)
  const audience = reader === asked ? 'ASKED' : coaches.includes(reader) ? 'COACH' : 'STAFF'
  const awaitedId = reader === asked ? null : awaited.memberId
  return {
    ...aboutOf(awaited),
    step,
    recipientId,
    awaitedId,
    audience,
    dueOn: awaited.date,
    at,
    day: dateIn(reader.timeZone, at),
  }
}

const readerOf = ({ asked, coaches, agents }: Concerned, id: Id<'member'>): Reader | undefined =>
  [asked, ...coaches, ...agents].find((reader) => reader.id === id)

/** When what is due then is read: with the message of that day, and while its reader works. */
const arrivalOf = (reader: Reader, dueAt: Date): Date =>
  nextMoment(reader, reader.digest ? slotAfter(reader, new Date(dueAt.getTime() - 1)).at : dueAt)

/** The days when a word may be due. */
function daysOfSteps(awaited: Asked, steps: readonly Step[], { asked, coaches, agents }: Concerned): readonly string[] {
  const readers = { ASKED: [asked], COACH: coaches, STAFF: agents } as const
  return steps.flatMap((step) => readers[step.audience].map((reader) => dayOfStep(awaited, step, asked, reader)))
}

/** The days when those who heard of it may hear of it again. */
const daysOfRest = ({ asked, told }: Concerned): readonly string[] =>
  told.flatMap(({ lastAt }) => (lastAt ? [restEnd(asked, lastAt)] : []))

const firstAfter = (after: string, days: readonly string[]): string | undefined =>
  days.filter((day) => day > after).toSorted((one, other) => one.localeCompare(other))[0]

const latest = (...instants: readonly Date[]): Date => new Date(Math.max(...instants.map(Number)))
