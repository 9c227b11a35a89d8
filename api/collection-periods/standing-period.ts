import type { Id } from '#db/database.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { Context } from '../context.ts'
import { indicatorsOfExperiment } from '../experiments/resolvers.ts'
import { today } from '../today.ts'
import { cohortOf, datesOfPeriod, type OfExperiment } from './batches.ts'
import { FREQUENCIES, type Period, type PeriodDates, type PeriodState, periodsOf, stateOf } from './period-dates.ts'

/** A period of an experiment, where it stands today; its values may be counted for one indicator alone. */
export interface StandingPeriod extends PeriodDates, OfExperiment {
  readonly cohortId: Id<'cohort'>
  readonly state: PeriodState
  readonly today: string
  readonly indicatorId?: Id<'indicator'>
}

/** A period of an experiment, where it stands. */
export async function standingPeriod(context: Context, owner: OfExperiment, asked: Period): Promise<StandingPeriod> {
  return withDates(context, owner, await datesOfPeriod(context, owner, asked))
}

/** The same, its days being known. */
export async function withDates(
  context: Context,
  { experimentId, programmeId }: OfExperiment,
  dates: PeriodDates,
): Promise<StandingPeriod> {
  const { id: cohortId } = await cohortOf(context, { experimentId, programmeId })
  const day = await today(context, { programmeId })
  return { ...dates, experimentId, programmeId, cohortId, state: stateOf(dates, day), today: day }
}

/** All periods over which values of an experiment are collected: those of its indicators in force. */
export async function periodsOfExperiment(context: Context, owner: OfExperiment): Promise<readonly StandingPeriod[]> {
  const cohort = await cohortOf(context, owner)
  const indicators = await context.load(indicatorsOfExperiment, owner.experimentId)
  const inForce = indicators.filter(({ planStatus }) => planStatus === 'FROZEN')
  const used = FREQUENCIES.filter((frequency) => inForce.some((indicator) => indicator.frequency === frequency))
  const periods = used.flatMap((frequency) => periodsOf(frequency, cohort))
  return Promise.all(periods.map((period) => standingPeriod(context, owner, period)))
}

/** All periods over which values of an indicator are collected, counted for it alone; none when it is not in force. */
export async function periodsOfIndicator(
  context: Context,
  indicator: IndicatorRow,
): Promise<readonly StandingPeriod[]> {
  if (indicator.planStatus !== 'FROZEN') return []
  const periods = periodsOf(indicator.frequency, await cohortOf(context, indicator))
  const standing = await Promise.all(periods.map((period) => standingPeriod(context, indicator, period)))
  return standing.map((period) => ({ ...period, indicatorId: indicator.id }))
}

/** Whether a value of an indicator can be entered today, whatever its period. */
export async function hasOpenPeriod(context: Context, indicator: IndicatorRow): Promise<boolean> {
  const periods = await periodsOfIndicator(context, indicator)
  return periods.some(({ state }) => state !== 'UPCOMING' && state !== 'LOCKED')
}
