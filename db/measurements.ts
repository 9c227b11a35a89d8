import { type Selectable, sql } from 'kysely'
import type { Cell } from './cells.ts'
import type { Db, Id, Tables } from './database.ts'
import type { Channel, MeasurementStatus } from './generated/tables.ts'
import { experimentInScope, type Scope } from './scope.ts'

/** A version of what one cell holds. `loggedAt` is ISO 8601 text where rows come as JSON. */
export type MeasurementRow = Omit<Selectable<Tables['measurement']>, 'loggedAt'> & { readonly loggedAt: Date | string }

/**
 * What was measured: a value; the numerator and the denominator of a rate, whose value follows; the weight of a mean; a text; or
 * why there is no value. All null when what was there is withdrawn. Decimals are exact.
 */
export interface Answer {
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly weight: number | null
  readonly text: string | null
  readonly absence: string | null
}

/** Nothing: what a withdrawn cell holds. */
export const NO_ANSWER: Answer = {
  value: null,
  numerator: null,
  denominator: null,
  weight: null,
  text: null,
  absence: null,
}

/** What a new version says. */
export interface NewVersion extends Cell, Answer {
  /** One more than the latest version known. */
  readonly version: number
  readonly reason: string | null
  readonly status: Extract<MeasurementStatus, 'DRAFT' | 'SUBMITTED'>
  readonly warnings: readonly string[]
  readonly loggedBy: Id<'member'>
  readonly loggedAt: Date
  readonly channel: Channel
}

export const findMeasurement = (db: Db, scope: Scope, id: Id<'measurement'>): Promise<MeasurementRow | undefined> =>
  db
    .selectFrom('measurement')
    .selectAll()
    .where('id', '=', id)
    .where('programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'measurement.experimentId'))
    .executeTakeFirst()

/** All versions of a cell, the latest first. */
export const versionsOfCell = (db: Db, { indicatorId, period, siteId, groupId }: Cell): Promise<MeasurementRow[]> =>
  db
    .selectFrom('measurement')
    .selectAll()
    .where('indicatorId', '=', indicatorId)
    .where('period', '=', period)
    .where('siteId', 'is not distinct from', siteId)
    .where('groupId', 'is not distinct from', groupId)
    .orderBy('version', 'desc')
    .execute()

/** The value that an answer tells of an indicator: its own, or its rate rounded to six decimals. */
const valueTold = ({ value, numerator, denominator }: Answer) =>
  numerator === null
    ? sql`${value}::numeric`
    : sql`round(rate_factor * ${numerator}::numeric / nullif(${denominator}::numeric, 0), 6)`

/** Decimals are compared by PostgreSQL, exactly. No value is always within. */
const isWithin = (answer: Answer) =>
  sql<boolean>`coalesce(${valueTold(answer)} >= minimum, true) and coalesce(${valueTold(answer)} <= maximum, true)`

const sheetOf = sql`indicator join indicator_sheet
  on indicator_sheet.indicator_id = indicator.id and indicator_sheet.plan_id = current_plan_id`

/** Whether what is answered is within the range of an indicator. */
export async function isInRange(db: Db, id: Id<'indicator'>, answer: Answer): Promise<boolean> {
  const { rows } = await sql`select from ${sheetOf} where indicator.id = ${id} and ${isWithin(answer)}`.execute(db)
  return rows.length > 0
}

/** Adds a version if it is in the indicator's range and its place is free; `undefined` otherwise. */
export async function insertVersion(db: Db, next: NewVersion): Promise<MeasurementRow | undefined> {
  const { rows } = await sql<MeasurementRow>`
    insert into measurement (programme_id, experiment_id, plan_id, indicator_id, period, site_id, group_id, version,
      value, numerator, denominator, weight, text, absence, reason, warnings,
      status, status_at, status_by, status_channel, logged_by, logged_at)
    select indicator.programme_id, indicator.experiment_id, current_plan_id, indicator.id, ${next.period}::date,
      ${next.siteId}::uuid, ${next.groupId}::uuid, ${next.version}::integer,
      ${valueTold(next)}, ${next.numerator}::numeric, ${next.denominator}::numeric, ${next.weight}::integer,
      ${next.text}::text, ${next.absence}::text, ${next.reason}::text, ${next.warnings}::text[],
      ${next.status}::measurement_status, ${next.loggedAt}::timestamptz, ${next.loggedBy}::uuid, ${next.channel}::channel,
      ${next.loggedBy}::uuid, ${next.loggedAt}::timestamptz
    from ${sheetOf}
    where indicator.id = ${next.indicatorId} and ${isWithin(next)}
    on conflict on constraint measurement_version do nothing
    returning *`.execute(db)
  return rows[0]
}

/** How a version comes to stand where it stands. */
export type Standing = Pick<MeasurementRow, 'status' | 'statusAt' | 'statusBy' | 'statusChannel' | 'statusNote'>

/** Moves a version on; `undefined` when it no longer stands where it was seen. */
export const moveMeasurement = (
  db: Db,
  { id, status }: Pick<MeasurementRow, 'id' | 'status'>,
  standing: Standing,
): Promise<MeasurementRow | undefined> =>
  db
    .updateTable('measurement')
    .set(standing)
    .where('id', '=', id)
    .where('status', '=', status)
    .returningAll()
    .executeTakeFirst()
