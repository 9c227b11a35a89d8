/** Decisions about how long a period stays open. */
import type { Id } from '#db/database.ts'
import { type ExperimentRow, findExperiment } from '#db/experiments.ts'
import type { EventKind, Frequency } from '#db/generated/tables.ts'
import { holdExperiment, insertLock } from '#db/period-locks.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import { globalId, parseId } from '../ids.ts'
import { periodOf } from '../indicators/period.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { trimmed } from '../words.ts'
import { cohortOf, type OfExperiment } from './batches.ts'
import { periodsOf } from './period-dates.ts'
import { type StandingPeriod, standingPeriod, withDates } from './standing-period.ts'

const LONGEST_REASON = 2000

/** What came of a decision. */
export type DecisionOutcome =
  | { readonly kind: 'done'; readonly period: StandingPeriod }
  | { readonly kind: 'no-such-period'; readonly first: string; readonly last: string }
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** A decision asked for. */
export interface Decision {
  readonly input: {
    readonly clientKey: string
    readonly experimentId: string
    readonly frequency: Frequency
    readonly period: string
    readonly reason: string
  }
  readonly change: EventKind
  /** The first day on which the period will be locked, or why that cannot be. */
  readonly locksOn: (standing: StandingPeriod) => string | InvalidInput
}

/** Decides when a period locks, once. Whoever writes values of the experiment at that moment is waited for. */
export const decide = (context: Context, decision: Decision): Promise<DecisionOutcome> =>
  once<DecisionOutcome>(context, {
    input: decision.input,
    change: decision.change,
    command: (inside) => decideNow(inside, decision),
    again: (inside) => samePeriod(inside, decision),
  })

async function decideNow(context: Context, { input, locksOn }: Decision): Promise<DecisionOutcome> {
  const experiment = await reach(context, input.experimentId)
  if (!experiment) return { kind: 'not-found' }
  await holdExperiment(context.db, experiment.id)
  const owner = ownerOf(experiment)
  const { frequency } = input
  const period = periodOf(frequency, input.period)
  const periods = periodsOf(frequency, await cohortOf(context, owner)).map((each) => each.period)
  if (!periods.includes(period))
    return { kind: 'no-such-period', first: periods[0] ?? period, last: periods.at(-1) ?? period }
  const before = await standingPeriod(context, owner, { frequency, period })
  const reason = trimmed(input.reason)
  if (reason === null || reason.length > LONGEST_REASON) return invalid('reason', 'invalid.period-reason')
  const decided = locksOn(before)
  if (typeof decided !== 'string') return decided
  const set = { reason, setBy: memberOf(context).id, setAt: context.now() }
  await insertLock(context.db, { ...owner, frequency, period, locksOn: decided, ...set })
  await recordChange(context, {
    subjectId: globalId('experiment', experiment.id),
    before: { locksOn: before.locksOn },
    after: { frequency, period, locksOn: decided, reason },
  })
  return { kind: 'done', period: await withDates(context, owner, { ...before, locksOn: decided }) }
}

export const invalid = (
  field: string,
  text: InvalidInput['text'],
  values: NonNullable<InvalidInput['values']> = {},
): InvalidInput => ({ kind: 'invalid-input', field, text, values })

/** The period as it stands now, for who asks the same thing again. */
async function samePeriod(context: Context, { input }: Decision): Promise<DecisionOutcome> {
  const experiment = await reach(context, input.experimentId)
  if (!experiment) return { kind: 'not-found' }
  const asked = { frequency: input.frequency, period: periodOf(input.frequency, input.period) }
  return { kind: 'done', period: await standingPeriod(context, ownerOf(experiment), asked) }
}

async function reach(context: Context, rawId: string): Promise<ExperimentRow | undefined> {
  const id = parseId('experiment', rawId)
  return id && findExperiment(context.db, scopeOfViewer(context), id)
}

const ownerOf = ({ id, programmeId }: { readonly id: Id<'experiment'> } & Pick<OfExperiment, 'programmeId'>) => ({
  experimentId: id,
  programmeId,
})
