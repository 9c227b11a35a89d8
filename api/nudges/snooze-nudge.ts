import { type NudgeRow, postponeNudge } from '#db/nudges.ts'
import { calendarOfPerson } from '../calendar/person.ts'
import { instantOf } from '../calendar/wall-clock.ts'
import { nextWorkingDay } from '../calendar/working-days.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf } from '../context.ts'
import { globalId } from '../ids.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { dateIn } from '../today.ts'
import { findOwnNudge } from './find-own-nudge.ts'
import { nextMoment } from './moment.ts'

const MAXIMUM_DAYS = 60
const DAY = 24 * 3600 * 1000

export type SnoozeNudgeOutcome =
  | { readonly kind: 'done'; readonly nudge: NudgeRow }
  | { readonly kind: 'moot' }
  | NotFound
  | InvalidInput
  | ClientKeyReused

interface Snooze {
  readonly clientKey: string
  readonly nudgeId: string
  readonly until?: string | null | undefined
}

/** Puts a nudge off: only its recipient may. */
export const snoozeNudge = (context: Context, snooze: Snooze): Promise<SnoozeNudgeOutcome> =>
  once<SnoozeNudgeOutcome>(context, {
    input: snooze,
    change: 'NUDGE_SNOOZED',
    command: (inside) => postpone(inside, snooze),
    again: async (inside, subjectId) => {
      const nudge = await findOwnNudge(inside, subjectId)
      return nudge ? { kind: 'done', nudge } : { kind: 'not-found' }
    },
  })

async function postpone(context: Context, { nudgeId, until }: Snooze): Promise<SnoozeNudgeOutcome> {
  const { db, now } = context
  const before = await findOwnNudge(context, nudgeId)
  if (!before) return { kind: 'not-found' }
  const { department } = await context.load(programmeById, memberOf(context).programmeId)
  const person = { ...memberOf(context), department }
  const day = until ?? nextWorkingDay(calendarOfPerson(person), dateIn(person.timeZone, now()))
  const chosen = instantOf(day, person.workStartsAt, person.timeZone)
  const isTooFar = until && chosen.getTime() > now().getTime() + MAXIMUM_DAYS * DAY
  if (chosen <= now() || isTooFar) return { kind: 'invalid-input', field: 'until', text: 'invalid.until' }
  // A day off was chosen, perhaps: it comes when they are back.
  const dueAt = nextMoment(person, chosen)
  const nudge = await postponeNudge(db, before.id, dueAt)
  if (!nudge) return { kind: 'moot' }
  await recordChange(context, {
    subjectId: globalId('nudge', nudge.id),
    before: { dueAt: before.dueAt },
    after: { dueAt },
  })
  return { kind: 'done', nudge }
}
