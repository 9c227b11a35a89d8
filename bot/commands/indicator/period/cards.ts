import type { PeriodPartsFragment } from '../../../generated/operations.ts'
import { day } from '../../../language/format.ts'
import { nameOfPeriod } from '../../../language/period.ts'
import { notice } from '../../../messages/notice.ts'
import type { Action, Block, Message } from '../../../model/message.ts'
import type { Rich } from '../../../model/rich.ts'
import type { Session } from '../../../session.ts'

/** As many periods as one message shows. */
const SHOWN = 8

/** A period as buttons carry it. */
export const argumentOf = ({ experiment, frequency, period }: PeriodPartsFragment): string =>
  [experiment.id, frequency, period].join(' ')

/** Whether values of a period can be entered. */
export const isOpen = ({ state }: PeriodPartsFragment): boolean => state !== 'UPCOMING' && state !== 'LOCKED'

const isComplete = ({ expected, received }: PeriodPartsFragment): boolean => expected > 0 && received >= expected

/** A period: where it stands, how much of it is there, and what can be done about it. */
export function periodBlocks(session: Session, period: PeriodPartsFragment): Block[] {
  const actions = actionsOn(session, period)
  return [
    { type: 'text', text: periodLine(session, period) },
    ...(actions.length > 0 ? [{ type: 'actions', actions } as const] : []),
  ]
}

/** « mai 2026 · en retard, attendu le 12 juin 2026 · 3 valeurs sur 12, dont 1 validée ». */
function periodLine(session: Session, period: PeriodPartsFragment): Rich {
  const { language } = session.viewer
  return session.sayRich('indicator.period-line', {
    period: nameOfPeriod(language, period.frequency, period.period),
    state: isOpen(period) && isComplete(period) ? 'COMPLETE' : period.state,
    due: day(language, period.dueOn),
    locks: day(language, period.locksOn),
    opens: day(language, period.opensOn),
    expected: period.expected,
    received: period.received,
    approved: period.approved,
  })
}

/** The periods of an experiment that have begun, the latest first. */
export function periodsCard(session: Session, periods: readonly PeriodPartsFragment[], title: string): Message {
  const begun = periods.filter(({ state }) => state !== 'UPCOMING').toSorted(byEnd)
  const summary = session.say('indicator.periods', { title, count: begun.length })
  return {
    summary,
    blocks: [
      { type: 'heading', text: summary },
      ...begun.slice(0, SHOWN).flatMap((period) => periodBlocks(session, period)),
    ],
  }
}

const byEnd = (one: PeriodPartsFragment, other: PeriodPartsFragment): number =>
  one.endsOn === other.endsOn ? (one.opensOn < other.opensOn ? 1 : -1) : one.endsOn < other.endsOn ? 1 : -1

/** A sentence, and the period that it is about. */
export const periodCard = (session: Session, text: Rich, period: PeriodPartsFragment): Message =>
  notice(text, ...periodBlocks(session, period))

function actionsOn(session: Session, period: PeriodPartsFragment): Action[] {
  const { say } = session
  const argument = argumentOf(period)
  const fill: Action = { act: 'indicator.period', argument, label: say('indicator.fill-period') }
  const reopen: Action = { act: 'indicator.reopen', argument, label: say('indicator.reopen') }
  const lock: Action = { act: 'indicator.lock', argument, label: say('indicator.lock') }
  return [
    ...(isOpen(period) && period.expected > 0 ? [fill] : []),
    ...(period.viewerCanReopen && period.state === 'LOCKED' ? [reopen] : []),
    ...(period.viewerCanLock ? [lock] : []),
  ]
}
