/** Puts what is wrong in entries and moves into words, as the contract shows it. */
import type { MeasurementRow } from '#db/measurements.ts'
import type { Context } from '../context.ts'
import { memberById } from '../members/resolvers.ts'
import { say } from '../say.ts'
import type { IndexedMistake } from './enter.ts'
import type { Mistake } from './entry.ts'
import type { Refusal } from './move-measurements.ts'
import { answerWords, instant, mistakeText } from './words.ts'

const PERIOD = ['measurement.period-closed', 'measurement.not-begun', 'measurement.period-locked']
const THERE = ['measurement.already-logged', 'measurement.already-drafted']
const STALE = ['measurement.stale', 'measurement.stale-withdrawn']

/** Everything wrong in entries, each with its sentence. */
export const toMistakes = (context: Context, mistakes: readonly IndexedMistake[]) =>
  Promise.all(
    mistakes.map(async (mistake) => ({
      index: mistake.index,
      field: mistake.field,
      message: await mistakeText(context, mistake),
      measurement: mistake.measurement ?? null,
    })),
  )

/** A refusal of several entries. */
export async function toInvalidEntries(context: Context, mistakes: readonly IndexedMistake[]) {
  const told = await toMistakes(context, mistakes)
  const message = say(context.viewer, 'entry.all', { count: told.length, first: told[0]?.message })
  return { __typename: 'InvalidEntriesProblem' as const, message, mistakes: told }
}

/** A refusal of one entry: of these problems, the one that says all that is wrong, if there is one. */
export async function toEntryProblem<Name extends OwnProblem['__typename']>(
  context: Context,
  mistakes: readonly IndexedMistake[],
  names: readonly Name[],
) {
  const [mistake, ...others] = mistakes
  const own = mistake && others.length === 0 ? await ownProblem(context, mistake) : undefined
  return own && isOneOf(own, names) ? own : toInvalidEntries(context, mistakes)
}

const isOneOf = <Name extends string, Problem extends { readonly __typename: string }>(
  problem: Problem,
  names: readonly Name[],
): problem is Extract<Problem, { readonly __typename: Name }> => names.some((name) => name === problem.__typename)

type OwnProblem = NonNullable<Awaited<ReturnType<typeof ownProblem>>>

/** The problem that is made for a mistake. */
async function ownProblem(context: Context, mistake: Mistake) {
  const { text, field, measurement, values } = mistake
  const message = await mistakeText(context, mistake)
  if (PERIOD.includes(text)) return { __typename: 'PeriodProblem' as const, message }
  if (text === 'measurement.out-of-range')
    return { __typename: 'ValueOutOfRangeProblem' as const, message, ...boundsIn(values) }
  if (measurement && THERE.includes(text)) return { __typename: 'AlreadyLoggedProblem' as const, message, measurement }
  if (measurement && STALE.includes(text))
    return { __typename: 'StaleMeasurementProblem' as const, message, measurement }
  return text === 'invalid.reason' ? { __typename: 'InvalidInputProblem' as const, message, field } : undefined
}

function boundsIn({ minimum, maximum }: NonNullable<Mistake['values']> = {}) {
  const decimal = (told: typeof minimum) =>
    typeof told === 'object' && 'decimal' in told && told.decimal !== '' ? told.decimal : null
  return { minimum: decimal(minimum), maximum: decimal(maximum) }
}

/** A refusal to move values. */
export async function toNotMoved(context: Context, refused: readonly Refusal[]) {
  const refusals = await Promise.all(
    refused.map(async (refusal) => ({
      measurement: refusal.measurement,
      code: refusal.code,
      message: await refusalText(context, refusal),
    })),
  )
  const first = refusals[0]?.message ?? ''
  const message =
    refusals.length === 1 ? first : say(context.viewer, 'measurement.not-moved', { count: refusals.length, first })
  return { __typename: 'MeasurementsNotMovedProblem' as const, message, refusals }
}

async function refusalText(context: Context, { code, measurement, latest, mistake }: Refusal): Promise<string> {
  if (code === 'CLOSED') return mistake ? mistakeText(context, mistake) : ''
  const { viewer, load } = context
  const by = code === 'NOT_YOURS' ? measurement.loggedBy : measurement.statusBy
  const values = {
    status: measurement.status,
    at: instant(measurement.statusAt),
    by: (await load(memberById, by)).name,
    value: answerOr(context, latest),
  }
  return say(viewer, `measurement.refusal.${code}`, values)
}

const answerOr = ({ viewer }: Context, latest: MeasurementRow): string => answerWords(viewer, latest) || '—'
