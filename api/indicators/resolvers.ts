import type { Id } from '#db/database.ts'
import { groupsById, groupsOfIndicators, type IndicatorGroupRow } from '#db/indicator-groups.ts'
import { currentIndicators, findIndicator, type IndicatorRow, indicatorsById } from '#db/indicators.ts'
import { byId, groupedBy } from '../batch.ts'
import { hasOpenPeriod } from '../collection-periods/standing-period.ts'
import type { CompleteNode } from '../complete.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type { IndicatorGroupResolvers, IndicatorResolvers, QueryResolvers } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import { definitionById } from '../indicator-definitions/batches.ts'
import { memberById } from '../members/resolvers.ts'
import { objectiveById } from '../objectives/resolvers.ts'
import { today } from '../today.ts'
import { duePeriodOf } from './due-period.ts'
import { canLog } from './indicator.ts'
import { columnsAsked, lastOf, lengthAsked, seriesOf } from './series.ts'

export const indicatorById = byId(indicatorsById)
export const groupById = byId(groupsById)

/** The groups of an indicator, in order. */
export const groupsOf = groupedBy(
  ({ db }: Context, ids: readonly Id<'indicator'>[]) => groupsOfIndicators(db, ids),
  ({ indicatorId }) => indicatorId,
)

export const resolvers = {
  Query: {
    indicator: async (_root, { id: raw }, context) => {
      const id = parseId('indicator', raw)
      return (id && (await findIndicator(context.db, scopeOfViewer(context), id))) ?? null
    },
    indicatorsToLog: async (_root, _args, context) => {
      const member = memberOf(context)
      const day = await today(context, member)
      const all = await currentIndicators(context.db, scopeOfViewer(context), day, member.role === 'COACH')
      const isCollected = await Promise.all(all.map((indicator) => hasOpenPeriod(context, indicator)))
      return all.filter((_indicator, index) => isCollected[index])
    },
  },
  Indicator: {
    id: ({ id }) => globalId('indicator', id),
    objective: ({ objectiveId }, _args, { load }) => load(objectiveById, objectiveId),
    experiment: ({ experimentId }, _args, { load }) => load(experimentById, experimentId),
    collector: ({ collectorId }, _args, { load }) => (collectorId ? load(memberById, collectorId) : null),
    groups: ({ id }, _args, { load }) => load(groupsOf, id),
    definition: ({ definitionId }, _args, { load }) => (definitionId ? load(definitionById, definitionId) : null),
    lastMeasurement: ({ id }, _args, { load }) => load(lastOf, id),
    series: ({ id }, { last }, { load }, info) =>
      load(seriesOf, { id, last: lengthAsked(last), columns: columnsAsked(info) }),
    duePeriod: (indicator, _args, context) => duePeriodOf(context, indicator),
    viewerCanLog: (_indicator, _args, { viewer }) => canLog(viewer),
  },
  IndicatorGroup: {
    id: ({ id }) => globalId('indicator_group', id),
  },
} satisfies {
  Query: Pick<QueryResolvers, 'indicator' | 'indicatorsToLog'>
  Indicator: CompleteNode<
    Omit<
      IndicatorResolvers,
      | 'progress'
      | 'provisionalProgress'
      | 'figure'
      | 'figures'
      | 'netEffect'
      | 'viewerCanKeepInLibrary'
      | 'collectionPeriods'
    >,
    IndicatorRow
  >
  IndicatorGroup: CompleteNode<IndicatorGroupResolvers, IndicatorGroupRow>
}
