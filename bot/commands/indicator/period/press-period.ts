import { SubmitMeasurementsDocument } from '../../../generated/operations.ts'
import { notice } from '../../../messages/notice.ts'
import type { Reply } from '../../../model/reply.ts'
import type { Session } from '../../../session.ts'
import { periodCard } from './cards.ts'
import { type PeriodWithCells, unpackPlace } from './form.ts'
import { openCells } from './open-period.ts'
import { reachPeriod } from './reach.ts'

const stale = (session: Session): Reply => ({ kind: 'replace', message: notice(session.sayRich('stale')) })

/** Opens the form of a period: `experiment frequency period`. */
export async function pressPeriod(session: Session, argument: string): Promise<Reply> {
  const period = await reachPeriod(session, unpackPlace(argument))
  return period ? openCells(session, period) : stale(session)
}

/** Submits the drafts of the person in a period. */
export async function pressSubmitPeriod(session: Session, argument: string): Promise<Reply> {
  const period = await reachPeriod(session, unpackPlace(argument))
  const measurementIds = period ? draftsIn(period) : []
  if (!period || measurementIds.length === 0) return stale(session)
  const input = { clientKey: session.key, measurementIds }
  const { submitMeasurements: result } = await session.ask(SubmitMeasurementsDocument, { input })
  if (result.__typename !== 'ReviewMeasurementsSuccess') return { kind: 'message', message: notice([result.message]) }
  const after = (await reachPeriod(session, unpackPlace(argument))) ?? period
  const text = session.sayRich('indicator.submitted', { count: measurementIds.length })
  return { kind: 'replace', message: periodCard(session, text, after) }
}

const draftsIn = ({ cells }: PeriodWithCells): string[] =>
  cells.flatMap(({ measurement }) => (measurement?.viewerCanSubmit ? [measurement.id] : []))
