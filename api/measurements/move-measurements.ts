import type { Id } from '#db/database.ts'
import type { EventKind, MeasurementStatus } from '#db/generated/tables.ts'
import { holdIndicators } from '#db/indicators.ts'
import { findMeasurements, type MeasurementRow, moveMeasurements, type Standing } from '#db/measurements.ts'
import { type ClientKeyReused, once, recordChange } from '../change.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import type { MeasurementRefusalCode } from '../generated/resolvers.ts'
import { globalId, parseId } from '../ids.ts'
import { badInput } from '../pagination.ts'
import type { InvalidInput, NotFound } from '../problems.ts'
import { isAttachedTo, latestOf } from './batches.ts'
import type { Mistake } from './entry.ts'
import type { Mover } from './review.ts'

const MOST_MOVED = 1000

/** Why a value is not moved: what it stands as, and what is wrong when that needs a sentence of its own. */
export interface Refusal {
  readonly code: MeasurementRefusalCode
  readonly measurement: MeasurementRow
  readonly latest: MeasurementRow
  readonly mistake?: Mistake
}

/** What came of moving values: all of them, or none. */
export type MoveOutcome =
  | { readonly kind: 'done'; readonly measurements: readonly MeasurementRow[] }
  | { readonly kind: 'not-moved'; readonly refusals: readonly Refusal[] }
  | NotFound
  | InvalidInput
  | ClientKeyReused

/** A value to be moved, as it stands. */
export interface Candidate {
  readonly measurement: MeasurementRow
  readonly isLatest: boolean
  readonly mover: Mover
}

/** A way to move values. */
export interface Move {
  readonly input: { readonly clientKey: string }
  readonly measurementIds: readonly string[]
  readonly change: EventKind
  readonly from: MeasurementStatus
  readonly to: MeasurementStatus
  readonly note: string | null
  /** Why one of them may not be moved. */
  readonly refuse: (
    context: Context,
    candidate: Candidate,
  ) => Promise<Pick<Refusal, 'code' | 'mistake'> | undefined> | Pick<Refusal, 'code' | 'mistake'> | undefined
}

/** Moves values on, all or none, once. Whoever moves or corrects values of the same indicators waits. */
export const moveAll = (context: Context, move: Move): Promise<MoveOutcome> =>
  once<MoveOutcome>(context, {
    input: move.input,
    change: move.change,
    command: (inside) => moveNow(inside, move),
    again: async (inside) => ({ kind: 'done', measurements: (await reach(inside, move.measurementIds)) ?? [] }),
  })

async function moveNow(context: Context, move: Move): Promise<MoveOutcome> {
  const seen = await reach(context, move.measurementIds)
  if (!seen) return { kind: 'not-found' }
  await holdIndicators(
    context.db,
    scopeOfViewer(context),
    seen.map(({ indicatorId }) => indicatorId),
  )
  const measurements = (await reach(context, move.measurementIds)) ?? []
  const refusals = (await Promise.all(measurements.map((each) => refusalOf(context, move, each)))).flatMap(
    (refusal) => refusal ?? [],
  )
  if (refusals.length > 0) return { kind: 'not-moved', refusals }
  const ids = measurements.map(({ id }) => id)
  const moved = new Map((await moveMeasurements(context.db, ids, move.from, standing(context, move))).map(byId))
  const done = ids.flatMap((id) => moved.get(id) ?? [])
  if (done.length < ids.length) throw new Error('A value that was held has moved.')
  await recordChange(context, {
    subjectId: subjectOf(context, done),
    before: { status: move.from },
    after: {
      status: move.to,
      measurementIds: ids.map((id) => globalId('measurement', id)),
      ...(move.note ? { note: move.note } : {}),
    },
  })
  return { kind: 'done', measurements: done }
}

const byId = (row: MeasurementRow) => [row.id, row] as const

/** The measurements asked for, each once; `undefined` when one of them is out of scope. */
async function reach(context: Context, raw: readonly string[]): Promise<MeasurementRow[] | undefined> {
  if (raw.length < 1 || raw.length > MOST_MOVED) throw badInput(`measurementIds must be from 1 to ${MOST_MOVED}.`)
  const ids = [...new Set(raw)].map((id) => parseId('measurement', id))
  const known = ids.filter((id): id is Id<'measurement'> => id !== undefined)
  if (known.length < ids.length) return undefined
  const rows = new Map((await findMeasurements(context.db, scopeOfViewer(context), known)).map(byId))
  return known.every((id) => rows.has(id)) ? known.flatMap((id) => rows.get(id) ?? []) : undefined
}

async function refusalOf(
  context: Context,
  { refuse }: Move,
  measurement: MeasurementRow,
): Promise<Refusal | undefined> {
  const { id, role } = memberOf(context)
  const [latest, isAttached] = await Promise.all([
    context.load(latestOf, measurement),
    context.load(isAttachedTo, measurement.experimentId),
  ])
  const candidate = { measurement, isLatest: latest?.id === measurement.id, mover: { id, role, isAttached } }
  const reason = await refuse(context, candidate)
  return reason && { ...reason, measurement, latest: latest ?? measurement }
}

const standing = (context: Context, { to, note }: Move): Standing => ({
  status: to,
  statusAt: context.now(),
  statusBy: memberOf(context).id,
  statusChannel: context.viewer.channel,
  statusNote: note,
})

/** The measurement; of several, the experiment, or the programme. */
function subjectOf(context: Context, [first, ...others]: readonly MeasurementRow[]): string {
  if (first && others.length === 0) return globalId('measurement', first.id)
  const isOne = first && others.every(({ experimentId }) => experimentId === first.experimentId)
  return isOne ? globalId('experiment', first.experimentId) : globalId('programme', memberOf(context).programmeId)
}
