import { listInHand, listToReview, listVersions } from '#db/measurement-lists.ts'
import type { MeasurementStepRow } from '#db/measurement-steps.ts'
import type { MeasurementRow } from '#db/measurements.ts'
import type { Complete, CompleteNode } from '../complete.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import type {
  MeasurementResolvers,
  MeasurementStepResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { canLog } from '../indicators/indicator.ts'
import { groupById, indicatorById } from '../indicators/resolvers.ts'
import { memberById } from '../members/resolvers.ts'
import { type PageArguments, toConnection, toPage } from '../pagination.ts'
import { toProblem } from '../problems.ts'
import { siteById } from '../sites/batches.ts'
import { approveMeasurements } from './approve-measurements.ts'
import { historyOf, isAttachedTo, latestOf, previousOf, stepsOf } from './batches.ts'
import { correctMeasurement } from './correct-measurement.ts'
import { toFilter } from './filter.ts'
import { logMeasurement } from './log-measurement.ts'
import { checkMeasurements, logMeasurements } from './log-measurements.ts'
import { markForFollowUp } from './mark-for-follow-up.ts'
import type { MoveOutcome } from './move-measurements.ts'
import { toEntryProblem, toInvalidEntries, toMistakes, toNotMoved } from './problems.ts'
import { returnMeasurement } from './return-measurement.ts'
import { canReview, isReviewer, refuseSubmission } from './review.ts'
import { closedBy, submitMeasurements } from './submit-measurements.ts'
import { readWarning } from './warning.ts'
import { instant, warningText } from './words.ts'

/** Whether nothing has replaced a version since. */
const isLatest = async ({ load }: Context, measurement: MeasurementRow): Promise<boolean> =>
  (await load(latestOf, measurement))?.id === measurement.id

/** The viewer, as somebody who might move values of an experiment. */
async function moverOf(context: Context, { experimentId }: MeasurementRow) {
  const { id, role } = memberOf(context)
  return { id, role, isAttached: await context.load(isAttachedTo, experimentId) }
}

const inHand = async (context: Context, status: 'DRAFT' | 'RETURNED', args: PageArguments) =>
  toConnection(
    await listInHand(context.db, scopeOfViewer(context), status, toPage(args, ['instant', 'uuid'])),
    args,
    byStanding,
  )

const byStanding = ({ statusAt, id }: MeasurementRow) => [instant(statusAt).toISOString(), id]

async function toReviewResult(context: Context, outcome: MoveOutcome) {
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'ReviewMeasurementsSuccess' as const, measurements: outcome.measurements }
    case 'not-moved':
      return toNotMoved(context, outcome.refusals)
    default:
      return toProblem(context, outcome)
  }
}

/** The problems that logging and correcting share. */
const ANY_ENTRY = ['PeriodProblem', 'ValueOutOfRangeProblem'] as const

export const resolvers = {
  Query: {
    measurements: async (_root, { filter: asked, ...args }, context) => {
      const filter = toFilter(asked)
      const page = toPage(args, ['uuid', 'date', 'uuid'])
      const rows = filter ? await listVersions(context.db, scopeOfViewer(context), filter, page) : []
      return toConnection(rows, args, ({ indicatorId, period, id }) => [indicatorId, period, id])
    },
    measurementsToReview: async (_root, { filter: asked, ...args }, context) => {
      const filter = toFilter(asked)
      const page = toPage(args, ['instant', 'uuid'])
      return toConnection(
        filter ? await listToReview(context.db, scopeOfViewer(context), filter, page) : [],
        args,
        byStanding,
      )
    },
    measurementsReturned: (_root, args, context) => inHand(context, 'RETURNED', args),
    measurementsDrafted: (_root, args, context) => inHand(context, 'DRAFT', args),
    checkMeasurements: async (_root, { entries }, context) => {
      const { mistakes, warnings } = await checkMeasurements(context, entries)
      return {
        mistakes: await toMistakes(context, mistakes),
        warnings: warnings.map(({ index, indicator, warning }) => ({
          index,
          code: warning.code,
          message: warningText(context.viewer, indicator, warning),
        })),
      }
    },
  },
  Mutation: {
    logMeasurement: async (_root, { input }, context) => {
      const outcome = await logMeasurement(context, input)
      if (outcome.kind === 'done') return { __typename: 'LogMeasurementSuccess', measurement: outcome.measurement }
      return outcome.kind === 'wrong'
        ? toEntryProblem(context, outcome.mistakes, [...ANY_ENTRY, 'AlreadyLoggedProblem'])
        : toProblem(context, outcome)
    },
    logMeasurements: async (_root, { input }, context) => {
      const outcome = await logMeasurements(context, input)
      if (outcome.kind === 'done') return { __typename: 'LogMeasurementsSuccess', measurements: outcome.measurements }
      return outcome.kind === 'wrong' ? toInvalidEntries(context, outcome.mistakes) : toProblem(context, outcome)
    },
    correctMeasurement: async (_root, { input }, context) => {
      const outcome = await correctMeasurement(context, input)
      if (outcome.kind === 'done') return { __typename: 'CorrectMeasurementSuccess', measurement: outcome.measurement }
      return outcome.kind === 'wrong'
        ? toEntryProblem(context, outcome.mistakes, [...ANY_ENTRY, 'StaleMeasurementProblem', 'InvalidInputProblem'])
        : toProblem(context, outcome)
    },
    submitMeasurements: async (_root, { input }, context) =>
      toReviewResult(context, await submitMeasurements(context, input)),
    approveMeasurements: async (_root, { input }, context) =>
      toReviewResult(context, await approveMeasurements(context, input)),
    returnMeasurement: async (_root, { input }, context) =>
      toReviewResult(context, await returnMeasurement(context, input)),
    markForFollowUp: async (_root, { input }, context) => {
      const outcome = await markForFollowUp(context, input)
      return outcome.kind === 'done'
        ? { __typename: 'MarkForFollowUpSuccess', measurement: outcome.measurement }
        : toProblem(context, outcome)
    },
  },
  Measurement: {
    id: ({ id }) => globalId('measurement', id),
    indicator: ({ indicatorId }, _args, { load }) => load(indicatorById, indicatorId),
    site: ({ siteId }, _args, { load }) => (siteId ? load(siteById, siteId) : null),
    group: ({ groupId }, _args, { load }) => (groupId ? load(groupById, groupId) : null),
    loggedBy: ({ loggedBy }, _args, { load }) => load(memberById, loggedBy),
    statusBy: ({ statusBy }, _args, { load }) => load(memberById, statusBy),
    steps: ({ id }, _args, { load }) => load(stepsOf, id),
    warnings: async ({ warnings, indicatorId }, _args, { viewer, load }) => {
      if (warnings.length === 0) return []
      const indicator = await load(indicatorById, indicatorId)
      return warnings
        .map(readWarning)
        .map((warning) => ({ code: warning.code, message: warningText(viewer, indicator, warning) }))
    },
    previous: (measurement, _args, context) => previousOf(context, measurement),
    history: (measurement, _args, { load }) => load(historyOf, measurement),
    viewerCanCorrect: async (measurement, _args, context) =>
      canLog(context.viewer) &&
      (await isLatest(context, measurement)) &&
      (await closedBy(context, measurement)) === undefined,
    viewerCanSubmit: async (measurement, _args, context) => {
      const moved = { ...measurement, isLatest: await isLatest(context, measurement) }
      return (
        refuseSubmission(moved, memberOf(context)) === undefined && (await closedBy(context, measurement)) === undefined
      )
    },
    viewerCanApprove: async (measurement, _args, context) => {
      const moved = { ...measurement, isLatest: await isLatest(context, measurement) }
      return canReview(moved, await moverOf(context, measurement))
    },
    viewerCanMark: async (measurement, _args, context) => isReviewer(await moverOf(context, measurement)),
    viewerCanAddEvidence: (_measurement, _args, { viewer }) => canLog(viewer),
  },
  MeasurementStep: {
    by: ({ by }, _args, { load }) => load(memberById, by),
  },
} satisfies {
  Query: Pick<
    QueryResolvers,
    'measurements' | 'measurementsToReview' | 'measurementsReturned' | 'measurementsDrafted' | 'checkMeasurements'
  >
  Mutation: Pick<
    MutationResolvers,
    | 'logMeasurement'
    | 'logMeasurements'
    | 'correctMeasurement'
    | 'submitMeasurements'
    | 'approveMeasurements'
    | 'returnMeasurement'
    | 'markForFollowUp'
  >
  Measurement: CompleteNode<
    Omit<MeasurementResolvers, 'evidence'>,
    Omit<MeasurementRow, 'loggedBy' | 'statusBy' | 'warnings'>
  >
  MeasurementStep: Complete<MeasurementStepResolvers, Omit<MeasurementStepRow, 'by'>>
}
