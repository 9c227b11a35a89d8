import { todayIn } from '../language/format.ts'
import { type Line, linesOf } from '../nudges/lines.ts'
import type { Session } from '../session.ts'
import type { Home } from './ask-home.ts'

type Pending = Home['nudgesPending'][number]

/** What is due from a person, the most pressing first: what somebody waits for, what is late, then what can wait. */
export function dueItems(session: Session, home: Home): Line[] {
  const canWait = home.nudgesPending.filter((nudge) => isToCome(session, nudge))
  const pressing = home.nudgesPending.filter((nudge) => !canWait.includes(nudge))
  const reading = { reader: session.viewer, now: session.now() }
  return [...linesOf(reading, pressing), ...listItems(session, home), ...linesOf(reading, canWait)]
}

/** A milestone whose day has not come. */
function isToCome({ viewer, now }: Session, { subject }: Pending): boolean {
  return subject.__typename === 'Milestone' && subject.dueOn >= todayIn(viewer.timeZone, now())
}

interface Listed {
  readonly edges: readonly unknown[]
  readonly pageInfo: { readonly hasNextPage: boolean }
}

/** What waits in lists, where it is done many at a time. */
function listItems(session: Session, { measurementsToReview, measurementsDrafted, stuck }: Home): Line[] {
  const lists = [
    ['home.to-review', 'indicator.review', '', measurementsToReview],
    ['home.drafts', 'indicator.drafts', '', measurementsDrafted],
    ['home.stuck', 'introduction.list', 'stuck', stuck],
  ] as const
  return lists.flatMap(([key, act, argument, list]) => {
    const { edges, pageInfo }: Listed = list ?? { edges: [], pageInfo: { hasNextPage: false } }
    if (edges.length === 0) return []
    const text = session.sayRich(key, { count: edges.length, more: pageInfo.hasNextPage ? 'yes' : 'no' })
    return [{ text, action: { act, argument, label: session.say('home.open-list') } }]
  })
}
