import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { MeasurementRow } from './measurements.ts'

/** What each field of a row is in SQL. Decimals as text: JSON would make floats of them. */
const seriesColumns = {
  id: sql`id`,
  programmeId: sql`programme_id`,
  experimentId: sql`experiment_id`,
  planId: sql`plan_id`,
  indicatorId: sql`indicator_id`,
  period: sql`period`,
  siteId: sql`site_id`,
  groupId: sql`group_id`,
  version: sql`version`,
  value: sql`value::text`,
  numerator: sql`numerator::text`,
  denominator: sql`denominator::text`,
  weight: sql`weight`,
  text: sql`text`,
  absence: sql`absence`,
  reason: sql`reason`,
  warnings: sql`warnings`,
  status: sql`status`,
  statusAt: sql`status_at`,
  statusBy: sql`status_by`,
  statusChannel: sql`status_channel`,
  statusNote: sql`status_note`,
  followUp: sql`follow_up`,
  loggedBy: sql`logged_by`,
  loggedAt: sql`logged_at`,
} satisfies Record<keyof MeasurementRow, unknown>

/** A column that a series can be asked with. */
export type SeriesColumn = keyof typeof seriesColumns

/**
 * The latest value of each cell of the latest periods of each indicator, the most recent first. Walks the key of the table
 * backwards, and stops once it has ranked enough periods. PostgreSQL reads a sorted subquery in its order: saying it again
 * outside costs a tenth of the answer in planning. Series are long: they carry only the columns asked, each as one JSON list,
 * which costs both sides half of what rows do.
 */
export async function latestMeasurements<Column extends SeriesColumn>(
  db: Db,
  ids: readonly Id<'indicator'>[],
  periods: number,
  columns: readonly Column[],
) {
  const lists = columns.map((column) => sql`json_agg(${sql.id(column)}) as ${sql.id(column)}`)
  const read = columns.map((column) => sql`${seriesColumns[column]} as ${sql.id(column)}`)
  const { rows } = await sql<{ indicator: Id<'indicator'> } & Lists<Column>>`
    select asked.id as indicator, series.*
    from unnest(${ids}::uuid[]) as asked(id) cross join lateral (
      select ${sql.join(lists)}
      from (
        select *, dense_rank() over (order by of_period desc) as rank from (
          select distinct on (period, site_id, group_id)
            ${sql.join(read)}, period as of_period, num_nonnulls(value, text) > 0 as is_answer
          from measurement where indicator_id = asked.id
          order by period desc, site_id desc, group_id desc, version desc
        ) as latest
        where is_answer
      ) as ranked
      where rank <= ${periods}
    ) as series`.execute(db.withoutPlugins())
  return rows.map((row) => ({ id: row.indicator, series: rowsOf(row, columns) }))
}

type Lists<Column extends SeriesColumn> = { readonly [Name in Column]: readonly MeasurementRow[Name][] | null }

/** Rows again, from the list of the values of each column. */
function rowsOf<Column extends SeriesColumn>(lists: Lists<Column>, columns: readonly Column[]) {
  const rows: Partial<Pick<MeasurementRow, Column>>[] = []
  for (const column of columns) {
    lists[column]?.forEach((value, index) => {
      rows[index] ??= {}
      rows[index][column] = value
    })
  }
  // Every list has a value for every row.
  return rows as Pick<MeasurementRow, Column>[]
}
