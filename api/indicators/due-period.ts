import { type Cell, filledCells } from '#db/cells.ts'
import type { CohortRow } from '#db/cohorts.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { Batch } from '../batch.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import type { Context } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import { today } from '../today.ts'
import { duePeriod, endedPeriod } from './period.ts'

/** Whether cells have a value: one statement for all. */
const isFilled: Batch<Cell, boolean> = async ({ db }, cells) => {
  const filled = new Set((await filledCells(db, cells)).map(nameOf))
  return cells.map((cell) => filled.has(nameOf(cell)))
}

const nameOf = ({ indicatorId, period }: Cell) => `${indicatorId} ${period}`

/** The cohort during which an indicator is measured. */
export async function cohortOf({ load }: Context, { experimentId }: IndicatorRow): Promise<CohortRow> {
  const { cohortId } = await load(experimentById, experimentId)
  return load(cohortById, cohortId)
}

/** The period of an indicator to collect now. */
export async function duePeriodOf(context: Context, indicator: IndicatorRow): Promise<string> {
  const { id: indicatorId, frequency } = indicator
  const cohort = await cohortOf(context, indicator)
  const day = await today(context, indicator)
  const ended = endedPeriod(frequency, cohort, day)
  const hasValue = ended !== undefined && (await context.load(isFilled, { indicatorId, period: ended }))
  return duePeriod(frequency, cohort, day, hasValue)
}
