import { collectedCohorts } from '#db/collected-cohorts.ts'
import { daysFrom } from '../calendar/days.ts'
import { instantOf } from '../calendar/wall-clock.ts'
import { type Context, memberOf } from '../context.ts'
import type { QueryNudgePreviewArgs } from '../generated/resolvers.ts'
import { programmeById } from '../programmes/resolvers.ts'
import { dateIn } from '../today.ts'
import { allAwaited } from './awaited.ts'
import { type Forecast, forecastOf } from './forecast.ts'
import { circleOf } from './plan-steps.ts'

/** How many days ahead are told, and how many words. */
const FURTHEST = 31
const MOST = 500

/** What will be received in the viewer's programme, the earliest first; by themselves alone, unless they are an agent. */
export async function previewNudges(context: Context, { from, until }: QueryNudgePreviewArgs): Promise<Forecast[]> {
  const { id, role, programmeId } = memberOf(context)
  const { timeZone } = await context.load(programmeById, programmeId)
  const now = context.now()
  const last = daysFrom(dateIn(timeZone, now), FURTHEST)
  const words = await forecastAll(context, { now, until: until && until < last ? until : last, timeZone })
  return words
    .filter(({ day, recipientId }) => (!from || day >= from) && (role === 'STAFF' || recipientId === id))
    .toSorted(inOrder)
    .slice(0, MOST)
}

interface Month {
  readonly now: Date
  readonly until: string
  readonly timeZone: string
}

/** All that will be said in the viewer's programme. */
async function forecastAll(context: Context, { now, until, timeZone }: Month): Promise<Forecast[]> {
  const { programmeId } = memberOf(context)
  const cohorts = await collectedCohorts(context.db, now)
  const awaited = await allAwaited(context.db, cohorts, {
    now,
    until: instantOf(daysFrom(until, 1), '00:00', timeZone),
  })
  const ours = awaited.filter((each) => each.programmeId === programmeId)
  if (ours.length === 0) return []
  const circle = await circleOf(context.db, ours)
  return ours.flatMap((each) => {
    const concerned = circle.around(each)
    return concerned ? forecastOf(each, circle.stepsOf(each), concerned, { now, until }) : []
  })
}

/** By time, then by person; what was asked first comes first. */
const inOrder = (one: Forecast, other: Forecast): number =>
  one.at.getTime() - other.at.getTime() ||
  one.recipientId.localeCompare(other.recipientId) ||
  one.dueOn.localeCompare(other.dueOn)
