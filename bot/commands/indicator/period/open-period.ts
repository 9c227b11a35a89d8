import type { PeriodPartsFragment } from '../../../generated/operations.ts'
import { lastDayOf } from '../../../language/period.ts'
import { notice } from '../../../messages/notice.ts'
import type { Reply } from '../../../model/reply.ts'
import type { Session } from '../../../session.ts'
import type { AskedPeriod } from './asked.ts'
import { isOpen, periodCard, periodsCard } from './cards.ts'
import { type PeriodWithCells, periodForm } from './form.ts'
import { findPeriods, withCells } from './reach.ts'

type Periods = readonly PeriodPartsFragment[]

/** The period asked for, of an experiment: its form, or all that it may be. */
export async function openOneOf(
  session: Session,
  { id, title }: { readonly id: string; readonly title: string },
  asked: AskedPeriod,
): Promise<Reply> {
  session.recent.choose(id)
  const periods = await findPeriods(session, id)
  if (periods.length === 0)
    return { kind: 'message', message: notice(session.sayRich('indicator.no-period', { title })) }
  const meant = asked.day === null ? awaited(periods) : holding(periods, asked.day, asked)
  const [one, ...others] = meant
  if (asked.all || (!one && asked.day === null))
    return { kind: 'message', message: periodsCard(session, periods, title) }
  if (!one) return { kind: 'message', message: notice(session.sayRich('indicator.no-period', { title })) }
  return others.length > 0 ? { kind: 'message', message: periodsCard(session, meant, title) } : openPeriod(session, one)
}

/** Those that lack values and take them: those that are over, or else those that run. */
function awaited(periods: Periods): Periods {
  const lacking = periods.filter((period) => isOpen(period) && period.received < period.expected)
  const over = lacking.filter(({ state }) => state !== 'OPEN')
  return over.length > 0 ? over : lacking
}

/** Those that hold a day, of the length that was said if there is one. */
function holding(periods: Periods, day: string, { frequency }: Pick<AskedPeriod, 'frequency'>): Periods {
  const all = periods.filter((each) => each.period <= day && day <= lastDayOf(each.frequency, each.period))
  const exact = all.filter((each) => each.frequency === frequency)
  return exact.length > 0 ? exact : all
}

/** Opens the form of a period, or says why its values are not entered. */
async function openPeriod(session: Session, period: PeriodPartsFragment): Promise<Reply> {
  return openCells(session, await withCells(session, period))
}

/** The same, of a period found with its cells. */
export function openCells(session: Session, found: PeriodWithCells | undefined): Reply {
  if (!found) return { kind: 'message', message: notice(session.sayRich('stale')) }
  if (isOpen(found) && found.cells.length > 0)
    return { kind: 'form', form: periodForm(session, found, { from: 0, saved: 0 }) }
  const key = isOpen(found) ? 'indicator.period-empty' : 'indicator.period-not-open'
  return { kind: 'message', message: periodCard(session, session.sayRich(key, { state: found.state }), found) }
}
