import type { Id } from '#db/database.ts'
import { currentIndicators, findIndicator, type IndicatorRow, indicatorsById } from '#db/indicators.ts'
import { latestMeasurements, type MeasurementRow, progressOfIndicators } from '#db/measurements.ts'
import { type Batch, byId } from '../batch.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import type { CompleteNode } from '../complete.ts'
import { memberOf, scopeOfViewer } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type { IndicatorResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import { memberById } from '../members/resolvers.ts'
import { objectiveById } from '../objectives/resolvers.ts'
import { badInput } from '../pagination.ts'
import { dateIn } from '../today.ts'
import { canLog } from './indicator.ts'
import { duePeriod } from './period.ts'

const MAXIMUM_PERIODS = 120

export const indicatorById = byId(indicatorsById)

type SeriesKey = { readonly id: Id<'indicator'>; readonly last: number }

/** The series of many indicators: one statement, as long as the longest asked. */
const seriesOf: Batch<SeriesKey, readonly MeasurementRow[]> = async ({ db }, keys) => {
  const longest = Math.max(...keys.map(({ last }) => last))
  const rows = await latestMeasurements(
    db,
    keys.map(({ id }) => id),
    longest,
  )
  const byIndicator = Map.groupBy(rows, ({ indicatorId }) => indicatorId)
  return keys.map(({ id, last }) => byIndicator.get(id)?.slice(0, last) ?? [])
}

const lastOf: Batch<Id<'indicator'>, MeasurementRow | null> = async (context, ids) => {
  const series = await seriesOf(
    context,
    ids.map((id) => ({ id, last: 1 })),
  )
  return series.map(([last]) => last ?? null)
}

const progressOf: Batch<Id<'indicator'>, string | null> = async ({ db }, ids) => {
  const progress = new Map((await progressOfIndicators(db, ids)).map((row) => [row.id, row.progress]))
  return ids.map((id) => progress.get(id) ?? null)
}

function checkedLength(last: number | null | undefined): number {
  const length = last ?? 12
  if (length < 1 || length > MAXIMUM_PERIODS) throw badInput(`last must be from 1 to ${MAXIMUM_PERIODS}.`)
  return length
}

export const resolvers = {
  Query: {
    indicator: async (_root, { id: raw }, context) => {
      const id = parseId('indicator', raw)
      return (id && (await findIndicator(context.db, scopeOfViewer(context), id))) ?? null
    },
    indicatorsToLog: (_root, _args, context) => {
      const { timeZone, role } = memberOf(context)
      return currentIndicators(context.db, scopeOfViewer(context), dateIn(timeZone, context.now()), role === 'COACH')
    },
  },
  Indicator: {
    id: ({ id }) => globalId('indicator', id),
    objective: ({ objectiveId }, _args, { load }) => load(objectiveById, objectiveId),
    experiment: ({ experimentId }, _args, { load }) => load(experimentById, experimentId),
    collector: ({ collectorId }, _args, { load }) => (collectorId ? load(memberById, collectorId) : null),
    lastMeasurement: ({ id }, _args, { load }) => load(lastOf, id),
    progress: ({ id }, _args, { load }) => load(progressOf, id),
    series: ({ id }, { last }, { load }) => load(seriesOf, { id, last: checkedLength(last) }),
    duePeriod: async ({ id, experimentId, frequency }, _args, context) => {
      const { load, now } = context
      const { cohortId } = await load(experimentById, experimentId)
      const [cohort, last] = await Promise.all([load(cohortById, cohortId), load(lastOf, id)])
      return duePeriod(frequency, cohort, dateIn(memberOf(context).timeZone, now()), last?.period)
    },
    viewerCanLog: (_indicator, _args, { viewer }) => canLog(viewer),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'indicator' | 'indicatorsToLog'>
  Indicator: CompleteNode<IndicatorResolvers, IndicatorRow>
}
