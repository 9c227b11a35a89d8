import type { Cell } from '#db/cells.ts'
import type { CellCounts } from '#db/collection.ts'
import type { PeriodLockRow } from '#db/period-locks.ts'
import type { Complete } from '../complete.ts'
import type { Context } from '../context.ts'
import { experimentById } from '../experiments/resolvers.ts'
import type {
  CohortResolvers,
  CollectionCellResolvers,
  CollectionPeriodResolvers,
  CollectionPolicyResolvers,
  CollectionResolvers,
  ExperimentResolvers,
  IndicatorResolvers,
  MutationResolvers,
  PeriodDecisionResolvers,
  ProgrammeResolvers,
  SiteResolvers,
} from '../generated/resolvers.ts'
import { groupById, indicatorById } from '../indicators/resolvers.ts'
import { latestOf } from '../measurements/batches.ts'
import { memberById } from '../members/resolvers.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { siteById } from '../sites/batches.ts'
import { decisionsOf } from './batches.ts'
import { canLock, canReopen } from './collection-period.ts'
import {
  cellsOf,
  collectionOfCohort,
  collectionOfExperiment,
  collectionOfProgramme,
  collectionOfSite,
  countsOf,
} from './counts.ts'
import type { DecisionOutcome } from './decide.ts'
import { lockPeriod } from './lock-period.ts'
import { reopenPeriod } from './reopen-period.ts'
import { setCollectionPolicy } from './set-collection-policy.ts'
import { shareOf } from './share.ts'
import { periodsOfExperiment, periodsOfIndicator, type StandingPeriod } from './standing-period.ts'

function toDecisionResult(context: Context, outcome: DecisionOutcome) {
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'PeriodDecisionSuccess' as const, collectionPeriod: outcome.period }
    case 'no-such-period': {
      const periods = { first: new Date(outcome.first), last: new Date(outcome.last) }
      return {
        __typename: 'PeriodProblem' as const,
        message: say(context.viewer, 'measurement.period-closed', periods),
      }
    }
    default:
      return toProblem(context, outcome)
  }
}

export const resolvers = {
  Mutation: {
    reopenPeriod: async (_root, { input }, context) => toDecisionResult(context, await reopenPeriod(context, input)),
    lockPeriod: async (_root, { input }, context) => toDecisionResult(context, await lockPeriod(context, input)),
    setCollectionPolicy: async (_root, { input }, context) => {
      const outcome = await setCollectionPolicy(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'SetCollectionPolicySuccess', programme: outcome.programme }
        : toProblem(context, outcome)
    },
  },
  Experiment: {
    collectionPeriods: async ({ id: experimentId, programmeId }, { on }, context) => {
      const periods = await periodsOfExperiment(context, { experimentId, programmeId })
      return on ? periods.filter(({ opensOn, endsOn }) => opensOn <= on && on <= endsOn) : periods
    },
    collection: ({ id }, _args, { load }) => load(collectionOfExperiment, id),
  },
  Indicator: {
    collectionPeriods: (indicator, _args, context) => periodsOfIndicator(context, indicator),
  },
  Cohort: {
    collection: ({ id }, _args, { load }) => load(collectionOfCohort, id),
  },
  Site: {
    collection: ({ id }, _args, { load }) => load(collectionOfSite, id),
  },
  Programme: {
    collection: ({ id }, _args, { load }) => load(collectionOfProgramme, id),
    collectionPolicy: (programme) => programme,
  },
  CollectionPeriod: {
    experiment: ({ experimentId }, _args, { load }) => load(experimentById, experimentId),
    expected: async (period, _args, { load }) => (await load(countsOf, period)).expected,
    received: async (period, _args, { load }) => (await load(countsOf, period)).received,
    approved: async (period, _args, { load }) => (await load(countsOf, period)).approved,
    onTime: async (period, _args, { load }) => (await load(countsOf, period)).onTime,
    cells: (period, _args, { load }) => load(cellsOf, period),
    decisions: async ({ experimentId, frequency, period }, _args, { load }) => {
      const all = await load(decisionsOf, experimentId)
      return all.filter((decision) => decision.frequency === frequency && decision.period === period)
    },
    viewerCanReopen: ({ state }, _args, { viewer }) => canReopen(viewer, state),
    viewerCanLock: ({ state }, _args, { viewer }) => canLock(viewer, state),
  },
  CollectionCell: {
    indicator: ({ indicatorId }, _args, { load }) => load(indicatorById, indicatorId),
    site: ({ siteId }, _args, { load }) => (siteId ? load(siteById, siteId) : null),
    group: ({ groupId }, _args, { load }) => (groupId ? load(groupById, groupId) : null),
    measurement: (cell, _args, { load }) => load(latestOf, cell),
  },
  PeriodDecision: {
    by: ({ setBy }, _args, { load }) => load(memberById, setBy),
    at: ({ setAt }) => setAt,
  },
  Collection: {
    completeness: ({ received, expected }) => shareOf(received, expected),
    timeliness: ({ onTime, expected }) => shareOf(onTime, expected),
  },
  CollectionPolicy: {},
} satisfies {
  Mutation: Pick<MutationResolvers, 'reopenPeriod' | 'lockPeriod' | 'setCollectionPolicy'>
  Experiment: Pick<ExperimentResolvers, 'collectionPeriods' | 'collection'>
  Indicator: Pick<IndicatorResolvers, 'collectionPeriods'>
  Cohort: Pick<CohortResolvers, 'collection'>
  Site: Pick<SiteResolvers, 'collection'>
  Programme: Pick<ProgrammeResolvers, 'collection' | 'collectionPolicy'>
  CollectionPeriod: Complete<CollectionPeriodResolvers, StandingPeriod>
  CollectionCell: Complete<CollectionCellResolvers, Cell>
  PeriodDecision: Complete<PeriodDecisionResolvers, PeriodLockRow>
  Collection: Complete<CollectionResolvers, CellCounts>
  CollectionPolicy: CollectionPolicyResolvers
}
