import type { Id } from '#db/database.ts'
import { currentIndicators, findIndicator, type IndicatorRow, indicatorsById } from '#db/indicators.ts'
import { progressOfIndicators } from '#db/measurements.ts'
import { type Batch, byId } from '../batch.ts'
import { cohortById } from '../cohorts/resolvers.ts'
import type { CompleteNode } from '../complete.ts'
import { memberOf, scopeOfViewer } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type { IndicatorResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import { memberById } from '../members/resolvers.ts'
import { objectiveById } from '../objectives/resolvers.ts'
import { dateIn } from '../today.ts'
import { canLog } from './indicator.ts'
import { duePeriod } from './period.ts'
import { columnsAsked, lastOf, lengthAsked, seriesOf } from './series.ts'

export const indicatorById = byId(indicatorsById)

const progressOf: Batch<Id<'indicator'>, string | null> = async ({ db }, ids) => {
  const progress = new Map((await progressOfIndicators(db, ids)).map((row) => [row.id, row.progress]))
  return ids.map((id) => progress.get(id) ?? null)
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
    series: ({ id }, { last }, { load }, info) =>
      load(seriesOf, { id, last: lengthAsked(last), columns: columnsAsked(info) }),
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
