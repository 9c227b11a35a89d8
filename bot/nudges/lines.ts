import { nameOfPeriod } from '../language/period.ts'
import type { Action } from '../model/message.ts'
import type { Rich } from '../model/rich.ts'
import { say, sayRich, type TextKey } from '../say.ts'
import type { Reader, ToldNudge } from './notices/notice.ts'
import { noticeOf } from './notices/notices.ts'

type Subject<Name extends ToldNudge['subject']['__typename']> = Extract<ToldNudge['subject'], { __typename: Name }>

/** Who reads, and when. */
export interface Reading {
  readonly reader: Reader
  readonly now: Date
}

/** One thing to do: what, and the button that does it or opens where it is done. */
export interface Line {
  readonly text: Rich
  readonly action: Action
  /** The button that shows it alone, with all that can be answered to it; absent where there is nothing else to answer. */
  readonly alone?: Action
}

/** Beyond so many, what waits in a queue is a list to open. */
const FEW = 2

/** What is asked of somebody, a line each; what belongs together is one: the values of a period, what waits in a queue. */
export function linesOf(reading: Reading, nudges: readonly ToldNudge[]): Line[] {
  const groups = Map.groupBy(nudges, groupOf)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first) return []
    if (group.length === 1) return [lineOf(reading, first)]
    if (first.subject.__typename === 'Indicator') return [periodLine(reading, first, first.subject, group.length)]
    return group.length > FEW ? [queueLine(reading, group)] : group.map((each) => lineOf(reading, each))
  })
}

function groupOf({ id, kind, period, awaited, subject }: ToldNudge): string {
  if (subject.__typename === 'Indicator' && kind === 'MEASUREMENT')
    return `${periodKey(subject, period)} ${awaited?.name ?? ''}`
  return QUEUES.includes(kind) && !awaited ? kind : id
}

/** Names a period of an experiment in the argument of a button: `experiment frequency period`. */
export const periodKey = ({ experiment, frequency }: Subject<'Indicator'>, period: ToldNudge['period']): string =>
  `${experiment.id} ${frequency} ${period ?? ''}`

/** What one takes from a list, one after the other. */
const QUEUES: readonly ToldNudge['kind'][] = ['INTRODUCTION_TO_CHECK', 'MEASUREMENTS_TO_REVIEW']

/** The sentence that told it, and the first thing to do about it. */
function lineOf({ reader, now }: Reading, nudge: ToldNudge): Line {
  const { blocks } = noticeOf(nudge, reader, now)
  const text = blocks.find((block) => block.type === 'text')?.text ?? []
  const buttons = blocks.flatMap((block) => (block.type === 'actions' ? block.actions : []))
  const [first] = buttons.filter((each) => 'act' in each)
  const alone = { act: 'nudge.back', argument: nudge.id, label: say(reader.language, 'digest.otherwise') }
  return {
    text: [...text, ...whereOf(nudge)],
    action: readFirst(reader, nudge) ?? withoutStyle(first),
    ...(nudge.answers?.length ? { alone } : {}),
  }
}

const withoutStyle = ({ act, argument, label }: Action = { act: '', argument: '', label: '' }): Action => ({
  act,
  argument,
  label,
})

/** Whoever vouches for a request, or agrees to one, reads it first: it holds the buttons that answer. */
function readFirst({ language }: Reader, { kind, subject }: ToldNudge): Action | undefined {
  if (subject.__typename !== 'Introduction' || (kind !== 'INTRODUCTION_TO_CHECK' && kind !== 'CONSENT_TO_GIVE')) return
  return { act: 'introduction.see', argument: subject.id, label: say(language, 'home.read') }
}

/** For which experiment, when the sentence does not say. */
function whereOf({ subject }: ToldNudge): Rich {
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

/**
 * The values of a period. Those who hear that somebody else was asked in vain do what they would about the first of them; what else can
 * be answered is answered to each, apart.
 */
function periodLine(reading: Reading, nudge: ToldNudge, subject: Subject<'Indicator'>, count: number): Line {
  const { language } = reading.reader
  const { frequency, experiment } = subject
  const { period, awaited } = nudge
  const name = nameOfPeriod(language, frequency, period ?? '')
  const who = awaited?.name ?? 'none'
  const about = (act: string, label: TextKey): Action => ({
    act,
    argument: periodKey(subject, period),
    label: say(language, label),
  })
  return {
    text: sayRich(language, 'home.values', { count, period: name, title: experiment.title, who }),
    action: awaited ? lineOf(reading, nudge).action : about('indicator.period', 'home.enter'),
    ...(nudge.answers?.length ? { alone: about('nudge.apart', 'digest.otherwise') } : {}),
  }
}

const queueLine = (reading: Reading, group: readonly ToldNudge[]): Line =>
  group.some(({ kind }) => kind === 'MEASUREMENTS_TO_REVIEW')
    ? reviewLine(reading, group)
    : {
        text: sayRich(reading.reader.language, 'home.to-check', { count: group.length }),
        action: {
          act: 'introduction.list',
          argument: 'queue',
          label: say(reading.reader.language, 'home.open-list'),
        },
      }

/** All the values to review, whatever their periods, and of which experiments. */
function reviewLine({ reader: { language } }: Reading, group: readonly ToldNudge[]): Line {
  const count = group.reduce((sum, { toReview }) => sum + (toReview ?? 0), 0)
  const titles = group.flatMap(({ subject }) => (subject.__typename === 'Experiment' ? [subject.title] : []))
  return {
    text: [...sayRich(language, 'home.to-review', { count, more: 'no' }), `\n${[...new Set(titles)].join(', ')}`],
    action: { act: 'indicator.review', argument: 'first', label: say(language, 'home.open-list') },
  }
}
