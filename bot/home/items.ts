import { todayIn } from '../language/format.ts'
import { nameOfPeriod } from '../language/period.ts'
import type { Action } from '../model/message.ts'
import type { Rich } from '../model/rich.ts'
import { noticeOf } from '../nudges/notices/notices.ts'
import type { Session } from '../session.ts'
import type { Home } from './ask-home.ts'

type Pending = Home['nudgesPending'][number]
type Subject<Name extends Pending['subject']['__typename']> = Extract<Pending['subject'], { __typename: Name }>

/** One thing to do: what, and the button that does it or opens where it is done. */
export interface Item {
  readonly text: Rich
  readonly action: Action
}

/** Beyond so many, requests to check are a list to open. */
const FEW_REQUESTS = 2

/** What is due from a person, the most pressing first: what somebody waits for, what is late, then what can wait. */
export function dueItems(session: Session, home: Home): Item[] {
  const canWait = home.nudgesPending.filter((nudge) => isToCome(session, nudge))
  const pressing = home.nudgesPending.filter((nudge) => !canWait.includes(nudge))
  return [...itemsOf(session, pressing), ...listItems(session, home), ...itemsOf(session, canWait)]
}

/** A milestone whose day has not come. */
function isToCome({ viewer, now }: Session, { subject }: Pending): boolean {
  return subject.__typename === 'Milestone' && subject.dueOn >= todayIn(viewer.timeZone, now())
}

/** What belongs together is one thing to do: the values of one period, the requests of a queue. */
function itemsOf(session: Session, nudges: readonly Pending[]): Item[] {
  const groups = Map.groupBy(nudges, groupOf)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    if (group.length === 1) return [itemOf(session, first)]
    if (first.subject.__typename === 'Indicator') return [periodItem(session, first, first.subject, group.length)]
    return group.length > FEW_REQUESTS ? [queueItem(session, group.length)] : group.map((each) => itemOf(session, each))
  })
}

function groupOf({ id, kind, period, subject }: Pending): string {
  if (subject.__typename === 'Indicator') return [subject.experiment.id, subject.frequency, period].join(' ')
  return kind === 'INTRODUCTION_TO_CHECK' ? kind : id
}

/** The sentence that told it, and the first thing to do about it. */
function itemOf(session: Session, nudge: Pending): Item {
  const { blocks } = noticeOf(nudge, session.viewer, session.now())
  const text = blocks.find((block) => block.type === 'text')?.text ?? []
  const buttons = blocks.flatMap((block) => (block.type === 'actions' ? block.actions : []))
  const [first] = buttons.filter((each) => 'act' in each)
  return { text: [...text, ...whereOf(nudge)], action: readFirst(session, nudge) ?? withoutStyle(first) }
}

const withoutStyle = ({ act, argument, label }: Action = { act: '', argument: '', label: '' }): Action => ({
  act,
  argument,
  label,
})

/** Whoever vouches for a request, or agrees to one, reads it first: it holds the buttons that answer. */
function readFirst(session: Session, { kind, subject }: Pending): Action | undefined {
  if (subject.__typename !== 'Introduction' || (kind !== 'INTRODUCTION_TO_CHECK' && kind !== 'CONSENT_TO_GIVE')) return
  return { act: 'introduction.see', argument: subject.id, label: session.say('home.read') }
}

/** For which experiment, when the sentence does not say. */
function whereOf({ subject }: Pending): Rich {
  switch (subject.__typename) {
    case 'Milestone':
    case 'Indicator':
      return [`\n${subject.experiment.title}`]
    case 'Measurement':
      return [`\n${subject.indicator.experiment.title}`]
    default:
      return []
  }
}

function periodItem(session: Session, { period }: Pending, indicator: Subject<'Indicator'>, count: number): Item {
  const { frequency, experiment } = indicator
  const name = nameOfPeriod(session.viewer.language, frequency, period ?? '')
  return {
    text: session.sayRich('home.values', { count, period: name, title: experiment.title }),
    action: {
      act: 'indicator.period',
      argument: `${experiment.id} ${frequency} ${period}`,
      label: session.say('home.enter'),
    },
  }
}

const queueItem = (session: Session, count: number): Item => ({
  text: session.sayRich('home.to-check', { count }),
  action: { act: 'introduction.list', argument: 'queue', label: session.say('home.open-list') },
})

interface Listed {
  readonly edges: readonly unknown[]
  readonly pageInfo: { readonly hasNextPage: boolean }
}

/** What waits in lists, where it is done many at a time. */
function listItems(session: Session, { measurementsToReview, measurementsDrafted, stuck }: Home): Item[] {
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
