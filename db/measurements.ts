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

const inScope = (db: Db, scope: Scope) =>
  db
    .selectFrom('measurement')
    .selectAll('measurement')
    .where('measurement.programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'measurement.experimentId'))

export const findMeasurement = (db: Db, scope: Scope, id: Id<'measurement'>): Promise<MeasurementRow | undefined> =>
  inScope(db, scope).where('measurement.id', '=', id).executeTakeFirst()

/** Those of the measurements that are in scope, in no order. */
export const findMeasurements = (db: Db, scope: Scope, ids: readonly Id<'measurement'>[]): Promise<MeasurementRow[]> =>
  inScope(db, scope).where('measurement.id', 'in', ids).execute()

export const measurementsById = (db: Db, ids: readonly Id<'measurement'>[]): Promise<MeasurementRow[]> =>
  db.selectFrom('measurement').selectAll().where('id', 'in', ids).execute()

/** The value of a row as it is asked for: its own, or its rate rounded to six decimals. */
const VALUE_TOLD = sql`case when next.numerator is null then next.value
  else round(rate_factor * next.numerator / nullif(next.denominator, 0), 6) end`

/** Adds a version if its place is free; `undefined` otherwise. */
export const insertVersion = async (db: Db, next: NewVersion): Promise<MeasurementRow | undefined> =>
  (await insertVersions(db, [next]))[0]

/**
 * Adds versions, those whose place is free, in one statement, by indicator: two who write many at once do not wait for each
 * other in a circle. The value of a rate is computed by PostgreSQL, exactly.
 */
export async function insertVersions(db: Db, versions: readonly NewVersion[]): Promise<MeasurementRow[]> {
  const { rows } = await sql<MeasurementRow>`
    insert into measurement (programme_id, experiment_id, plan_id, indicator_id, period, site_id, group_id, version,
      value, numerator, denominator, weight, text, absence, reason, warnings,
      status, status_at, status_by, status_channel, logged_by, logged_at)
    select indicator.programme_id, indicator.experiment_id, current_plan_id, indicator.id, next.period, next."siteId",
      next."groupId", next.version, ${VALUE_TOLD}, next.numerator, next.denominator, next.weight, next.text, next.absence,
      next.reason, next.warnings, next.status, next."loggedAt", next."loggedBy", next.channel, next."loggedBy", next."loggedAt"
    from jsonb_to_recordset(${JSON.stringify(versions)}::jsonb) as next("indicatorId" uuid, period date, "siteId" uuid,
      "groupId" uuid, version integer, value numeric, numerator numeric, denominator numeric, weight integer, text text,
      absence text, reason text, warnings text[], status measurement_status, "loggedBy" uuid, "loggedAt" timestamptz,
      channel channel)
    join indicator on indicator.id = next."indicatorId"
    order by indicator.id
    on conflict on constraint measurement_version do nothing
    returning *`.execute(db)
  return rows
}

/** How a version comes to stand where it stands. */
export type Standing = Pick<MeasurementRow, 'status' | 'statusAt' | 'statusBy' | 'statusChannel' | 'statusNote'>

/** Moves a version on; `undefined` when it no longer stands where it was seen. */
export const moveMeasurement = async (
  db: Db,
  { id, status }: Pick<MeasurementRow, 'id' | 'status'>,
  standing: Standing,
): Promise<MeasurementRow | undefined> => (await moveMeasurements(db, [id], status, standing))[0]

/** Moves versions on, those that still stand where they were seen. */
export const moveMeasurements = (
  db: Db,
  ids: readonly Id<'measurement'>[],
  status: MeasurementStatus,
  standing: Standing,
): Promise<MeasurementRow[]> =>
  db
    .updateTable('measurement')
    .set(standing)
    .where('id', 'in', ids)
    .where('status', '=', status)
    .returningAll()
    .execute()

/** Notes what is to be looked at again about a version, or that nothing is. */
export const markMeasurement = (db: Db, id: Id<'measurement'>, followUp: string | null): Promise<MeasurementRow> =>
  db.updateTable('measurement').set({ followUp }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
