import { filledRows, type Row } from '#db/cells.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { Batch } from '../batch.ts'
import { cohortOf, datesOfPeriod } from '../collection-periods/batches.ts'
import { stateOf } from '../collection-periods/period-dates.ts'
import type { Context } from '../context.ts'
import { today } from '../today.ts'
import { duePeriod, endedPeriod } from './period.ts'

/** Whether nothing is left to collect of an indicator for a period: one statement for all. */
const isFilled: Batch<Row, boolean> = async ({ db }, rows) => {
  const filled = new Set((await filledRows(db, rows)).map(nameOf))
  return rows.map((row) => filled.has(nameOf(row)))
}

const nameOf = ({ indicatorId, period }: Row) => `${indicatorId} ${period}`

/** The period of an indicator to collect now: nothing is left to do about one that is locked. */
export async function duePeriodOf(context: Context, indicator: IndicatorRow): Promise<string> {
  const { frequency } = indicator
  const cohort = await cohortOf(context, indicator)
  const day = await today(context, indicator)
  const ended = endedPeriod(frequency, cohort, day)
  return duePeriod(frequency, cohort, day, ended !== undefined && (await isSettled(context, indicator, ended)))
}

async function isSettled(context: Context, indicator: IndicatorRow, period: string): Promise<boolean> {
  const dates = await datesOfPeriod(context, indicator, { frequency: indicator.frequency, period })
  const isLocked = stateOf(dates, await today(context, indicator)) === 'LOCKED'
  return isLocked || context.load(isFilled, { indicatorId: indicator.id, period })
}
