import { nameOfCell } from '#db/cells.ts'
import type { Id } from '#db/database.ts'
import type { EventRow } from '#db/events.ts'
import type { MeasurementStatus } from '#db/generated/tables.ts'
import { holdIndicators } from '#db/indicators.ts'
import { findMeasurements, type MeasurementRow, moveMeasurements } from '#db/measurements.ts'
import { bilanSubmittedSince, movedSince, versionsBefore } from '#db/undone.ts'
import { type Context, memberOf, scopeOfViewer } from '../context.ts'
import { globalId, parseId } from '../ids.ts'
import { enter } from '../measurements/enter.ts'
import { type Entry, saysNothing } from '../measurements/entry.ts'
import { toldBy } from '../measurements/told.ts'
import { say } from '../say.ts'
import { type Refusal, refused, type Undone } from './undo.ts'

/** Values entered or corrected: each gives way to the one before it, or to none, by a new version. */
export async function undoEntries(context: Context, event: EventRow): Promise<Undone> {
  const rows = await holdValues(context, event)
  const refusal = await builtOn(context, event, rows)
  if (refusal) return refused(refusal)
  const before = new Map(
    (
      await versionsBefore(
        context.db,
        rows.map(({ id }) => id),
      )
    ).map((row) => [nameOfCell(row), row]),
  )
  const reason = say(context.viewer, 'undo.reason')
  const entries = rows.map((row) => backTo(row, before.get(nameOfCell(row)), reason))
  const isDraft = rows.every(({ status }) => status === 'DRAFT')
  const entered = await enter(context, entries, isDraft)
  if (entered.kind === 'wrong') return refused({ why: 'never' })
  const written = entered.rows.map(({ measurement }) => measurement)
  return {
    kind: 'undone',
    subjectId: subjectOf(event, written),
    count: rows.length,
    before: { measurements: rows.map(idAndTold) },
    after: { measurements: written.map(idAndTold) },
  }
}

/** Values that were moved on: they stand again where they stood. */
export const undoMove =
  (from: MeasurementStatus, to: MeasurementStatus) =>
  async (context: Context, event: EventRow): Promise<Undone> => {
    const rows = await holdValues(context, event)
    const refusal = await builtOn(context, event, rows)
    if (refusal) return refused(refusal)
    const experiments = [...new Set(rows.map(({ experimentId }) => experimentId))]
    if (to === 'APPROVED' && (await bilanSubmittedSince(context.db, experiments, event.at)))
      return refused({ why: 'bilan' })
    const ids = rows.map(({ id }) => id)
    const moved = await moveMeasurements(context.db, ids, to, {
      status: from,
      statusAt: context.now(),
      statusBy: memberOf(context).id,
      statusChannel: context.viewer.channel,
      statusNote: null,
    })
    if (moved.length < ids.length) throw new Error('A value that was held has moved.')
    const measurementIds = ids.map((id) => globalId('measurement', id))
    return {
      kind: 'undone',
      subjectId: event.subjectId,
      count: ids.length,
      before: { status: to, measurementIds },
      after: { status: from, measurementIds },
    }
  }

/** The versions of a change, held: whoever enters or reviews values of their indicators waits. */
async function holdValues(context: Context, event: EventRow): Promise<MeasurementRow[]> {
  const ids = idsIn(event)
  const find = () => findMeasurements(context.db, scopeOfViewer(context), ids)
  const seen = await find()
  await holdIndicators(
    context.db,
    scopeOfViewer(context),
    seen.map(({ indicatorId }) => indicatorId),
  )
  return find()
}

/** The values that a change was about, as its event tells them: it is our own. */
function idsIn({ subjectId, after }: EventRow): Id<'measurement'>[] {
  const { measurementIds, measurements } = after as {
    readonly measurementIds?: readonly string[]
    readonly measurements?: readonly { readonly id: string }[]
  }
  const raw = measurementIds ?? measurements?.map(({ id }) => id) ?? [subjectId]
  return raw.flatMap((each) => parseId('measurement', each) ?? [])
}

async function builtOn(
  context: Context,
  { at }: EventRow,
  rows: readonly MeasurementRow[],
): Promise<Refusal | undefined> {
  if (rows.length === 0) return { why: 'never' }
  const ids = rows.map(({ id }) => id)
  const moved = await movedSince(context.db, ids, at, memberOf(context).id)
  if (!moved) return undefined
  const isReplaced = moved.version > moved.seenVersion
  const { name: by, status, isMine } = moved
  if (isMine) return { why: 'mine' }
  return { why: 'since', by, what: isReplaced || status === 'DRAFT' || status === 'SUBMITTED' ? 'CHANGED' : status }
}

/** The entry that brings a cell back to what it told. */
function backTo(row: MeasurementRow, before: MeasurementRow | undefined, reason: string): Entry {
  const told = before && !saysNothing(before) ? before : undefined
  const { value = null, numerator = null, denominator = null, weight = null, text = null, absence = null } = told ?? {}
  const isRate = numerator !== null && denominator !== null
  return {
    indicatorId: globalId('indicator', row.indicatorId),
    period: row.period,
    siteId: row.siteId && globalId('site', row.siteId),
    groupId: row.groupId && globalId('indicator_group', row.groupId),
    value: isRate ? null : value,
    numerator,
    denominator,
    weight,
    text,
    absence,
    unit: null,
    replaces: globalId('measurement', row.id),
    reason,
    withdraw: told === undefined,
  }
}

const idAndTold = (row: MeasurementRow) => ({ id: globalId('measurement', row.id), ...toldBy(row) })

/** The new version of the one value; of several, what the change was about. */
const subjectOf = ({ subjectId }: EventRow, [first, ...others]: readonly MeasurementRow[]): string =>
  first && others.length === 0 ? globalId('measurement', first.id) : subjectId
