import { type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import { experimentInScope, type Scope } from './scope.ts'

/** A version of the value of an indicator for a period. `loggedAt` is ISO 8601 text where rows come as JSON. */
export type MeasurementRow = Omit<Selectable<Tables['measurement']>, 'loggedAt'> & { readonly loggedAt: Date | string }

/** What a new version says. */
export interface NewVersion {
  readonly indicatorId: Id<'indicator'>
  /** First day of the period. */
  readonly period: string
  /** One more than the latest version known. */
  readonly version: number
  readonly value: string | null
  readonly reason: string | null
  readonly loggedBy: Id<'member'>
  readonly loggedAt: Date
}

export const findMeasurement = (db: Db, scope: Scope, id: Id<'measurement'>) =>
  db
    .selectFrom('measurement')
    .innerJoin('indicator', 'indicator.id', 'measurement.indicatorId')
    .selectAll('measurement')
    .where('measurement.id', '=', id)
    .where('measurement.programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'indicator.experimentId'))
    .executeTakeFirst()

/** All versions of the value of a period, the latest first. */
export const versionsOfPeriod = (db: Db, indicatorId: Id<'indicator'>, period: string) =>
  db
    .selectFrom('measurement')
    .selectAll()
    .where('indicatorId', '=', indicatorId)
    .where('period', '=', period)
    .orderBy('version', 'desc')
    .execute()

/** Whether a value is within the range of an indicator; no value always is. */
export async function isInRange(db: Db, id: Id<'indicator'>, value: string | null): Promise<boolean> {
  const found = await db
    .selectFrom('indicator')
    .select('id')
    .where('id', '=', id)
    .where(within(value))
    .executeTakeFirst()
  return found !== undefined
}

/** Decimals are compared by PostgreSQL, exactly. */
const within = (value: string | null) =>
  sql<boolean>`coalesce(${value}::numeric >= minimum, true) and coalesce(${value}::numeric <= maximum, true)`

/** How far the last value of each indicator has gone from baseline (0 without one) to target; nothing without a target or a value. */
export async function progressOfIndicators(db: Db, ids: readonly Id<'indicator'>[]) {
  const { rows } = await sql<{ id: Id<'indicator'>; progress: string | null }>`
    select indicator.id,
      trim_scale(round((last.value - coalesce(baseline, 0)) / nullif(target - coalesce(baseline, 0), 0), 4))::text as progress
    from indicator cross join lateral (
      select value from (
        select distinct on (period) period, value from measurement where indicator_id = indicator.id order by period desc, version desc
      ) as latest
      where value is not null order by period desc limit 1
    ) as last
    where indicator.id = any(${ids}::uuid[])`.execute(db)
  return rows
}

/** Adds a version if the value is in the indicator's range and the version is free; `undefined` otherwise. */
export async function insertVersion(db: Db, next: NewVersion): Promise<MeasurementRow | undefined> {
  const { rows } = await sql<MeasurementRow>`
    insert into measurement (programme_id, indicator_id, period, version, value, reason, logged_by, logged_at)
    select programme_id, id, ${next.period}::date, ${next.version}, ${next.value}::numeric, ${next.reason}::text, ${next.loggedBy}::uuid, ${next.loggedAt}
    from indicator
    where id = ${next.indicatorId}
      and ${within(next.value)}
    on conflict on constraint measurement_version do nothing
    returning *`.execute(db)
  return rows[0]
}
