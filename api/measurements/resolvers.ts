import { type Cell, nameOfCell, versionsOfCells } from '#db/cells.ts'
import type { MeasurementRow } from '#db/measurements.ts'
import type { Batch } from '../batch.ts'
import type { CompleteNode } from '../complete.ts'
import type { Context } from '../context.ts'
import type { MeasurementResolvers, MutationResolvers } from '../generated/resolvers.ts'
import { globalId } from '../ids.ts'
import { indicatorById } from '../indicators/resolvers.ts'
import { memberById } from '../members/resolvers.ts'
import { toProblem } from '../problems.ts'
import { say } from '../say.ts'
import { type CorrectMeasurementOutcome, correctMeasurement } from './correct-measurement.ts'
import { type LogMeasurementOutcome, logMeasurement, type OutOfRange } from './log-measurement.ts'
import { amount, instant } from './words.ts'

const historyOf: Batch<Cell, readonly MeasurementRow[]> = async ({ db }, cells) => {
  const rows = Map.groupBy(await versionsOfCells(db, cells), nameOfCell)
  return cells.map((cell) => rows.get(nameOfCell(cell)) ?? [])
}

export const resolvers = {
  Mutation: {
    logMeasurement: async (_root, { input }, context) => toLogResult(context, await logMeasurement(context, input)),
    correctMeasurement: async (_root, { input }, context) =>
      toCorrectResult(context, await correctMeasurement(context, input)),
  },
  Measurement: {
    id: ({ id }) => globalId('measurement', id),
    indicator: ({ indicatorId }, _args, { load }) => load(indicatorById, indicatorId),
    loggedBy: ({ loggedBy }, _args, { load }) => load(memberById, loggedBy),
    history: (measurement, _args, { load }) => load(historyOf, measurement),
  },
} satisfies {
  Mutation: Pick<MutationResolvers, 'logMeasurement' | 'correctMeasurement'>
  Measurement: CompleteNode<MeasurementResolvers, Omit<MeasurementRow, 'loggedBy'>>
}

function toLogResult(context: Context, outcome: LogMeasurementOutcome) {
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'LogMeasurementSuccess' as const, measurement: outcome.measurement }
    case 'already-logged':
      return alreadyLogged(context, outcome.measurement)
    case 'period-closed': {
      const open = { first: new Date(outcome.first), last: new Date(outcome.last) }
      return { __typename: 'PeriodProblem' as const, message: say(context.viewer, 'measurement.period-closed', open) }
    }
    case 'not-begun': {
      const begins = { startsOn: new Date(outcome.startsOn) }
      return { __typename: 'PeriodProblem' as const, message: say(context.viewer, 'measurement.not-begun', begins) }
    }
    case 'out-of-range':
      return outOfRange(context, outcome)
    default:
      return toProblem(context, outcome)
  }
}

function toCorrectResult(context: Context, outcome: CorrectMeasurementOutcome) {
  switch (outcome.kind) {
    case 'done':
      return { __typename: 'CorrectMeasurementSuccess' as const, measurement: outcome.measurement }
    case 'stale':
      return stale(context, outcome.measurement)
    case 'out-of-range':
      return outOfRange(context, outcome)
    default:
      return toProblem(context, outcome)
  }
}

async function alreadyLogged({ viewer, load }: Context, measurement: MeasurementRow) {
  const { name } = await load(memberById, measurement.loggedBy)
  const values = { value: amount(viewer.language, measurement.value), by: name, at: instant(measurement.loggedAt) }
  return {
    __typename: 'AlreadyLoggedProblem' as const,
    message: say(viewer, 'measurement.already-logged', values),
    measurement,
  }
}

function stale({ viewer }: Context, measurement: MeasurementRow) {
  const key = measurement.value === null ? 'measurement.stale-withdrawn' : 'measurement.stale'
  const message = say(viewer, key, { value: amount(viewer.language, measurement.value) })
  return { __typename: 'StaleMeasurementProblem' as const, message, measurement }
}

function outOfRange({ viewer }: Context, { indicator: { name, unit, minimum, maximum } }: OutOfRange) {
  const { language } = viewer
  const bounds = minimum === null ? 'maximum' : maximum === null ? 'minimum' : 'both'
  const values = { name, unit, bounds, minimum: amount(language, minimum), maximum: amount(language, maximum) }
  return {
    __typename: 'ValueOutOfRangeProblem' as const,
    message: say(viewer, 'measurement.out-of-range', values),
    minimum,
    maximum,
  }
}
