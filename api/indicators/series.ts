import type { FieldNode, GraphQLResolveInfo } from 'graphql'
import type { Id } from '#db/database.ts'
import type { MeasurementRow } from '#db/measurements.ts'
import { latestMeasurements, type SeriesColumn } from '#db/series.ts'
import type { Batch } from '../batch.ts'
import type { Measurement } from '../generated/resolvers.ts'
import { badInput } from '../pagination.ts'
import { selectedNames } from '../selection.ts'

const MAXIMUM_PERIODS = 120

const CELL = ['indicatorId', 'period', 'siteId', 'groupId'] as const

/** What each field of a measurement reads of its row. */
const columnsRead: Record<Exclude<keyof Measurement, '__typename'>, readonly SeriesColumn[]> = {
  id: ['id'],
  indicator: ['indicatorId'],
  period: ['period'],
  site: ['siteId'],
  group: ['groupId'],
  value: ['value'],
  numerator: ['numerator'],
  denominator: ['denominator'],
  weight: ['weight'],
  text: ['text'],
  absence: ['absence'],
  version: ['version'],
  reason: ['reason'],
  loggedBy: ['loggedBy'],
  loggedAt: ['loggedAt'],
  status: ['status'],
  statusAt: ['statusAt'],
  statusBy: ['statusBy'],
  statusNote: ['statusNote'],
  steps: ['id'],
  warnings: ['warnings', 'indicatorId'],
  followUp: ['followUp'],
  evidence: ['id'],
  previous: CELL,
  history: CELL,
  viewerCanCorrect: ['id', ...CELL],
  viewerCanSubmit: ['id', ...CELL, 'status', 'loggedBy'],
  viewerCanApprove: ['id', ...CELL, 'status', 'loggedBy', 'experimentId'],
  viewerCanMark: ['experimentId'],
  viewerCanAddEvidence: [],
}

interface SeriesKey {
  readonly id: Id<'indicator'>
  readonly last: number
  readonly columns: readonly SeriesColumn[]
}

/** The series of many indicators: one statement, as long as the longest asked, with every column that one of them asks. */
export const seriesOf: Batch<SeriesKey, readonly MeasurementRow[]> = async ({ db }, keys) => {
  const ids = keys.map(({ id }) => id)
  const longest = Math.max(...keys.map(({ last }) => last))
  const columns = new Set([...new Set(keys.map((key) => key.columns))].flat())
  const rows = await latestMeasurements(db, ids, longest, [...columns])
  // The columns left out are those that no field of the operation reads.
  const series = new Map(rows.map((row) => [row.id, row.series as MeasurementRow[]]))
  return keys.map(({ id, last }) => inPeriods(series.get(id) ?? [], last))
}

/** Those of the first `last` periods: a period has a value for each site and group. */
function inPeriods(rows: readonly MeasurementRow[], last: number): readonly MeasurementRow[] {
  const periods = new Set(rows.map(({ period }) => period))
  if (periods.size <= last) return rows
  const kept = new Set([...periods].slice(0, last))
  return rows.filter(({ period }) => kept.has(period))
}

/** The last measurement of many indicators, whole. */
export const lastOf: Batch<Id<'indicator'>, MeasurementRow | null> = async (context, ids) => {
  const columns = Object.values(columnsRead).flat()
  const series = await seriesOf(
    context,
    ids.map((id) => ({ id, last: 1, columns })),
  )
  return series.map(([last]) => last ?? null)
}

/** How many periods the argument `last` asks for. */
export function lengthAsked(last: number | null | undefined): number {
  const length = last ?? 12
  if (length < 1 || length > MAXIMUM_PERIODS) throw badInput(`last must be from 1 to ${MAXIMUM_PERIODS}.`)
  return length
}

const known = new WeakMap<readonly FieldNode[], readonly SeriesColumn[]>()

/** The columns that the fields selected in a series read; worked out once for all the indicators of an operation. */
export function columnsAsked(info: GraphQLResolveInfo): readonly SeriesColumn[] {
  const columns = known.get(info.fieldNodes) ?? columnsOf(selectedNames(info))
  known.set(info.fieldNodes, columns)
  return columns
}

/** At least the period: a row without columns would not be there. */
function columnsOf(names: ReadonlySet<string>): readonly SeriesColumn[] {
  const read = Object.entries(columnsRead).filter(([field]) => names.has(field))
  return [...new Set<SeriesColumn>(['period', ...read.flatMap(([, columns]) => columns)])]
}
