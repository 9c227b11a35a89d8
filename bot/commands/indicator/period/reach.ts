import {
  ExperimentPeriodsDocument,
  PeriodCellsDocument,
  type PeriodPartsFragment,
} from '../../../generated/operations.ts'
import type { Session } from '../../../session.ts'
import type { PeriodWithCells, Place } from './form.ts'

/** The periods of an experiment. */
export async function findPeriods(session: Session, experimentId: string): Promise<readonly PeriodPartsFragment[]> {
  const { experiment } = await session.ask(ExperimentPeriodsDocument, { id: experimentId })
  return experiment?.collectionPeriods ?? []
}

/** A period, found by what buttons and forms carry of it, with its cells. */
export async function reachPeriod(
  session: Session,
  { experimentId, frequency, period }: Pick<Place, 'experimentId' | 'frequency' | 'period'>,
): Promise<PeriodWithCells | undefined> {
  const periods = await findPeriods(session, experimentId)
  const found = periods.find((each) => each.frequency === frequency && each.period === period)
  return found && withCells(session, found)
}

/** A period with its cells. */
export async function withCells(
  session: Session,
  { experiment: { id }, frequency, period, opensOn }: PeriodPartsFragment,
): Promise<PeriodWithCells | undefined> {
  const { experiment } = await session.ask(PeriodCellsDocument, { id, on: opensOn })
  return experiment?.collectionPeriods.find((each) => each.frequency === frequency && each.period === period)
}
