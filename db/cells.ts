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

/** The latest version of each of the cells that has one. */
export async function latestOfCells(db: Db, cells: readonly Cell[]): Promise<MeasurementRow[]> {
  const { rows } = await sql<MeasurementRow>`
    select latest.* from ${cellsOf(cells)}
    cross join lateral (
      select * from measurement where measurement.indicator_id = cell.indicator_id and measurement.period = cell.period
        and measurement.site_id is not distinct from cell.site_id and measurement.group_id is not distinct from cell.group_id
      order by version desc limit 1
    ) as latest`.execute(db)
  return rows
}

/** A cell that was asked about, and what stood in its series before it. */
export interface Before {
  readonly cell: Cell
  readonly before: MeasurementRow
}

/** For each of the cells the latest value submitted for an earlier period, of the same site and group, if there is one. */
export async function valuesBefore(db: Db, cells: readonly Cell[]): Promise<Before[]> {
  const { rows } = await sql<MeasurementRow & { readonly askedPeriod: string }>`
    select cell.period as asked_period, latest.* from ${cellsOf(cells)}
    cross join lateral (
      select * from (
        select distinct on (period) * from measurement
        where measurement.indicator_id = cell.indicator_id and measurement.period < cell.period
          and measurement.site_id is not distinct from cell.site_id and measurement.group_id is not distinct from cell.group_id
        order by period desc, version desc
      ) as earlier
      where value is not null and status in ('SUBMITTED', 'APPROVED')
      order by period desc limit 1
    ) as latest`.execute(db)
  return rows.map(({ askedPeriod, ...before }) => ({ cell: { ...before, period: askedPeriod }, before }))
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

/** How long a period of a frequency lasts. */
export const lengthOf = (frequency: RawBuilder<unknown>) => sql`case ${frequency} when 'MONTHLY' then interval '1 month'
  when 'QUARTERLY' then interval '3 months' else interval '1 year' end`

const LENGTHS = lengthOf(sql`sheet.frequency`)

/** A uuid that names nothing: what has no site or no group is joined by it. */
const NOTHING = sql`'00000000-0000-0000-0000-000000000000'::uuid`

/**
 * The cells expected of an indicator and a period: one for each site then open and each group. Nothing is expected of an
 * indicator that is not in the plan in force, nor for a period that was over when a plan that holds it first was: nobody is
 * late for what was not agreed yet.
 */
const expectedCells = (indicatorId: RawBuilder<unknown>, period: RawBuilder<unknown>) => sql`(
  select host.id as site_id, part.id as group_id, part.position
  from indicator as it
  join indicator_sheet as sheet on sheet.indicator_id = it.id and sheet.plan_id = it.current_plan_id
  join evaluation_plan as plan on plan.id = it.current_plan_id and plan.status = 'FROZEN'
  join programme on programme.id = it.programme_id
  left join site as host on it.by_site and host.experiment_id = it.experiment_id
    and host.opened_on < ${period} + ${LENGTHS} and coalesce(host.ends_on >= ${period}, true)
  left join indicator_group as part on part.indicator_id = it.id
  where it.id = ${indicatorId} and (not it.by_site or host.id is not null) and exists (
    select from indicator_sheet as held join evaluation_plan as first on first.id = held.plan_id
    where held.indicator_id = it.id and first.frozen_at < (${period} + ${LENGTHS}) at time zone programme.time_zone)
)`

/** The latest version of each cell of an indicator and a period, with when the first of its answers was submitted. */
const latestVersions = (indicatorId: RawBuilder<unknown>, period: RawBuilder<unknown>) => sql`(
  select distinct on (site_id, group_id) site_id, group_id, measurement.status,
    min(step.at) over (partition by site_id, group_id) as submitted_at,
    num_nonnulls(value, text, absence) > 0 and measurement.status in ('SUBMITTED', 'APPROVED') as is_received
  from measurement
  left join measurement_step as step on step.measurement_id = measurement.id and step.status = 'SUBMITTED'
  where measurement.indicator_id = ${indicatorId} and measurement.period = ${period}
  order by site_id, group_id, version desc
)`

/**
 * The cells expected of an indicator and a period, each with whether it has an answer, whether that is approved, and when one
 * was first submitted. An answer that is withdrawn, sent back to its author or still a draft is none.
 */
export const cellsOfRow = (indicatorId: RawBuilder<unknown>, period: RawBuilder<unknown>) => sql`(
  select expected.*, coalesce(is_received, false) as is_received, coalesce(is_received, false) and status = 'APPROVED' as is_approved,
    coalesce(status = 'RETURNED', false) as is_returned, submitted_at
  from ${expectedCells(indicatorId, period)} as expected
  left join ${latestVersions(indicatorId, period)} as latest
    on coalesce(latest.site_id, ${NOTHING}) = coalesce(expected.site_id, ${NOTHING})
    and coalesce(latest.group_id, ${NOTHING}) = coalesce(expected.group_id, ${NOTHING})
) as cell`

/** True of an indicator and a period when a cell that is expected has no answer. */
export const lacksAnswers = (indicatorId: RawBuilder<unknown>, period: RawBuilder<unknown>) =>
  sql<boolean>`exists (select from ${cellsOfRow(indicatorId, period)} where not is_received)`

/** The same, but for the cells whose value was sent back: it is asked again for itself, with what is wrong with it. */
export const lacksNewAnswers = (indicatorId: RawBuilder<unknown>, period: RawBuilder<unknown>) =>
  sql<boolean>`exists (select from ${cellsOfRow(indicatorId, period)} where not is_received and not is_returned)`

/** True of a version that was sent back, for as long as nothing has replaced it. */
export const awaitsCorrection = (id: RawBuilder<unknown>) => sql<boolean>`exists (
  select from measurement as returned
  where returned.id = ${id} and returned.status = 'RETURNED' and not exists (
    select from measurement as later
    where later.indicator_id = returned.indicator_id and later.period = returned.period
      and later.site_id is not distinct from returned.site_id and later.group_id is not distinct from returned.group_id
      and later.version > returned.version))`
