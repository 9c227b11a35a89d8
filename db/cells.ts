import { type RawBuilder, sql } from 'kysely'
import type { Db } from './database.ts'
import type { MeasurementRow } from './measurements.ts'

/** The place of one value: an indicator, the first day of a period, and the site and the group it is about, if it is collected so. */
export type Cell = Pick<MeasurementRow, 'indicatorId' | 'period' | 'siteId' | 'groupId'>

/** A cell, as a key. */
export const nameOfCell = ({ indicatorId, period, siteId, groupId }: Cell): string =>
  `${indicatorId} ${period} ${siteId} ${groupId}`

/** The cells as a table of SQL, each once, with the columns of a measurement. */
const cellsOf = (cells: readonly Cell[]): RawBuilder<Cell> => sql`(select distinct * from unnest(
  ${cells.map(({ indicatorId }) => indicatorId)}::uuid[], ${cells.map(({ period }) => period)}::date[],
  ${cells.map(({ siteId }) => siteId)}::uuid[], ${cells.map(({ groupId }) => groupId)}::uuid[])
  as asked(indicator_id, period, site_id, group_id)) as cell`

/** All versions of several cells, the latest first, in one statement. */
export async function versionsOfCells(db: Db, cells: readonly Cell[]): Promise<MeasurementRow[]> {
  const { rows } = await sql<MeasurementRow>`
    select measurement.* from ${cellsOf(cells)}
    join measurement on measurement.indicator_id = cell.indicator_id and measurement.period = cell.period
      and measurement.site_id is not distinct from cell.site_id and measurement.group_id is not distinct from cell.group_id
    order by version desc`.execute(db)
  return rows
}

/** An indicator, and the first day of a period: all its cells, whatever their sites and groups. */
export type Row = Pick<MeasurementRow, 'indicatorId' | 'period'>

/** Those of the rows where nothing is left to collect. */
export async function filledRows(db: Db, asked: readonly Row[]): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select asked.indicator_id, asked.period
    from unnest(${asked.map(({ indicatorId }) => indicatorId)}::uuid[], ${asked.map(({ period }) => period)}::date[])
      as asked(indicator_id, period)
    where not ${lacksAnswers(sql`asked.indicator_id`, sql`asked.period`)}`.execute(db)
  return rows
}

const LENGTHS = sql`case sheet.frequency when 'MONTHLY' then interval '1 month' when 'QUARTERLY' then interval '3 months'
  else interval '1 year' end`

/**
 * True of an indicator and a period when a cell that is expected has no answer: one for each site then open and each group. An
 * answer withdrawn, or sent back to its author, is none.
 */
export const lacksAnswers = (indicatorId: RawBuilder<unknown>, period: RawBuilder<unknown>) => sql<boolean>`exists (
  select from indicator as it
  join indicator_sheet as sheet on sheet.indicator_id = it.id and sheet.plan_id = it.current_plan_id
  left join site as host on it.by_site and host.experiment_id = it.experiment_id
    and host.opened_on < ${period} + ${LENGTHS} and coalesce(host.ends_on >= ${period}, true)
  left join indicator_group as part on part.indicator_id = it.id
  where it.id = ${indicatorId} and (not it.by_site or host.id is not null) and not coalesce((
    select num_nonnulls(value, text, absence) > 0 and status <> 'RETURNED' from measurement
    where measurement.indicator_id = it.id and measurement.period = ${period}
      and measurement.site_id is not distinct from host.id and measurement.group_id is not distinct from part.id
    order by version desc limit 1), false))`
