import type { Cell } from '#db/cells.ts'
import type { ExperimentRow } from '#db/experiments.ts'
import type { IndicatorRow } from '#db/indicators.ts'
import type { MeasurementRow } from '#db/measurements.ts'
import { shiftPoint } from '#spreadsheets/numbers/plain-decimal.ts'
import type { Table, Value } from '#spreadsheets/writing/table.ts'
import { cellsOf } from '../collection-periods/counts.ts'
import { periodsOfExperiment, type StandingPeriod } from '../collection-periods/standing-period.ts'
import type { Context } from '../context.ts'
import { groupById, indicatorById } from '../indicators/resolvers.ts'
import { latestOf } from '../measurements/batches.ts'
import { isWeighted } from '../measurements/check-answer.ts'
import { isHeld } from '../measurements/check-standing.ts'
import { namedSitesOf } from '../measurements/ground.ts'
import { periodName } from '../measurements/words.ts'
import { say } from '../say.ts'
import { COLUMNS, type Column, titleOf } from './columns.ts'
import { nameSites } from './named.ts'

/** One value expected, with what is there. */
interface Expected {
  readonly indicator: IndicatorRow
  readonly period: string
  readonly site: string | null
  readonly group: string | null
  readonly latest: MeasurementRow | undefined
}

/** The table to fill in: a row for each value expected of the open periods, or of those that hold a day. */
export async function templateOf(context: Context, experiment: ExperimentRow, on: string | null): Promise<Table> {
  const owner = { experimentId: experiment.id, programmeId: experiment.programmeId }
  const periods = (await periodsOfExperiment(context, owner)).filter((period) => isAsked(period, on))
  const cells = (await Promise.all(periods.map((period) => context.load(cellsOf, period)))).flat()
  const sites = new Map(
    nameSites(await context.load(namedSitesOf, experiment.id)).map((each) => [each.thing.id, each.label]),
  )
  const expected = await Promise.all(
    cells.map(async (cell) => expectedAt(context, cell, cell.siteId && (sites.get(cell.siteId) ?? null))),
  )
  const columns = COLUMNS.filter((column) => isUseful(column, expected))
  return {
    name: say(context.viewer, 'measurement-file.sheet'),
    columns: columns.map((column) => ({ header: titleOf(context.viewer, column) })),
    rows: expected.map((each) => columns.map((column) => valueIn(context, column, each))),
  }
}

const isAsked = ({ state, opensOn, endsOn }: StandingPeriod, on: string | null): boolean =>
  state !== 'UPCOMING' && state !== 'LOCKED' && (on === null || (opensOn <= on && on <= endsOn))

async function expectedAt(context: Context, cell: Cell, site: string | null): Promise<Expected> {
  const [indicator, group, latest] = await Promise.all([
    context.load(indicatorById, cell.indicatorId),
    cell.groupId && context.load(groupById, cell.groupId),
    context.load(latestOf, cell),
  ])
  const held = latest ?? undefined
  return {
    indicator,
    period: cell.period,
    site,
    group: group ? group.label : null,
    latest: isHeld(held) ? held : undefined,
  }
}

/** The columns of answers that an indicator takes. */
function takes({ indicator }: Expected): readonly Column[] {
  const weight = indicator.kind === 'SCALE' || isWeighted(indicator) ? (['weight'] as const) : []
  if (indicator.kind === 'TEXT') return ['text']
  return indicator.kind === 'RATE' ? ['numerator', 'denominator', ...weight] : ['value', ...weight]
}

/** A column where nothing would be written is left out. */
function isUseful(column: Column, expected: readonly Expected[]): boolean {
  if (column === 'site') return expected.some(({ indicator }) => indicator.bySite)
  if (column === 'group') return expected.some(({ indicator }) => indicator.dimension !== null)
  const isAlways = !['value', 'numerator', 'denominator', 'weight', 'text'].includes(column)
  return isAlways || expected.some((each) => takes(each).includes(column))
}

function valueIn({ viewer }: Context, column: Column, { indicator, period, site, group, latest }: Expected): Value {
  switch (column) {
    case 'indicator':
      return indicator.name
    case 'period':
      return periodName(viewer, { frequency: indicator.frequency, period })
    case 'site':
      return site
    case 'group':
      return group
    case 'unit':
      return indicator.unit
    case 'value':
      return indicator.kind === 'RATE' ? null : decimal(latest?.value)
    case 'numerator':
    case 'denominator':
      return decimal(latest?.[column])
    case 'weight':
      return decimal(latest?.weight?.toString())
    case 'text':
    case 'absence':
      return latest?.[column] ?? null
    case 'reason':
    case 'comment':
      return null
  }
}

const decimal = (value: string | null | undefined): Value => (value ? { decimal: shiftPoint(value, 0) } : null)
