import { sql } from 'kysely'
import type { Db } from './database.ts'
import type { MeasurementRow } from './measurements.ts'

/** The place of one value: an indicator, and the first day of a period. */
export type Cell = Pick<MeasurementRow, 'indicatorId' | 'period'>

const among = (cells: readonly Cell[]) =>
  sql<boolean>`(indicator_id, period) in (select * from unnest(
    ${cells.map(({ indicatorId }) => indicatorId)}::uuid[], ${cells.map(({ period }) => period)}::date[]))`

/** All versions of several cells, in one statement. */
export const versionsOfPeriods = (db: Db, cells: readonly Cell[]) =>
  db.selectFrom('measurement').selectAll().where(among(cells)).orderBy('version', 'desc').execute()

/** Those of the cells that have a value, not withdrawn since. */
export const filledCells = (db: Db, cells: readonly Cell[]) =>
  db
    .selectFrom((inner) =>
      inner
        .selectFrom('measurement')
        .distinctOn(['indicatorId', 'period'])
        .select(['indicatorId', 'period', 'value'])
        .where(among(cells))
        .orderBy('indicatorId')
        .orderBy('period')
        .orderBy('version', 'desc')
        .as('latest'),
    )
    .select(['indicatorId', 'period'])
    .where('value', 'is not', null)
    .execute()
