import { filledRows, type Row } from '#db/cells.ts'
import type { CohortRow } from '#db/cohorts.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { Batch } from '../batch.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import type { Context } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import { today } from '../today.ts'
import { duePeriod, endedPeriod } from './period.ts'

/** Whether nothing is left to collect of an indicator for a period: one statement for all. */
const isFilled: Batch<Row, boolean> = async ({ db }, rows) => {
  const filled = new Set((await filledRows(db, rows)).map(nameOf))
  return rows.map((row) => filled.has(nameOf(row)))
}

const nameOf = ({ indicatorId, period }: Row) => `${indicatorId} ${period}`

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
