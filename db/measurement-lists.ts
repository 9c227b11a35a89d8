import { type ExpressionBuilder, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { MeasurementRow } from './measurements.ts'
import type { Page } from './page.ts'
import { experimentInScope, isAttached, type Scope } from './scope.ts'

/** Which measurements: those that meet all that is given. */
export interface MeasurementFilter {
  readonly experimentId?: Id<'experiment'> | undefined
  readonly indicatorId?: Id<'indicator'> | undefined
  readonly period?: string | undefined
}

type Asked = Page<readonly [string, string]>

const ofSameCell = (status: string) => sql`other.indicator_id = measurement.indicator_id
  and other.period = measurement.period and other.site_id is not distinct from measurement.site_id
  and other.group_id is not distinct from measurement.group_id and ${sql.raw(status)}`

/** Whether nothing has replaced a version since. */
const isLatest = sql<boolean>`not exists (
  select from measurement as other where ${ofSameCell('other.version > measurement.version')})`

/** Taking back what nobody had approved leaves nothing to approve. */
const saysSomething = sql<boolean>`(num_nonnulls(value, text, absence) > 0 or exists (
  select from measurement as other where ${ofSameCell("other.status = 'APPROVED'")}))`

/** Whether a version waits for a decision. */
export const awaitsReview = sql<boolean>`(measurement.status = 'SUBMITTED' and ${isLatest} and ${saysSomething})`

const listed = (db: Db, scope: Scope, { limit, after }: Asked) =>
  db
    .selectFrom('measurement')
    .selectAll('measurement')
    .where('measurement.programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'measurement.experimentId'))
    .where(isLatest)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(status_at, id) > (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
    .orderBy('statusAt')
    .orderBy('id')
    .limit(limit)

const meets =
  ({ experimentId, indicatorId, period }: MeasurementFilter) =>
  (eb: ExpressionBuilder<Tables, 'measurement'>) =>
    eb.and([
      ...(experimentId ? [eb('measurement.experimentId', '=', experimentId)] : []),
      ...(indicatorId ? [eb('measurement.indicatorId', '=', indicatorId)] : []),
      ...(period ? [eb('measurement.period', '=', period)] : []),
    ])

/** What a member may review: the values of others, of the experiments a coach is attached to; the longest wait first. */
export const listToReview = (db: Db, scope: Scope, filter: MeasurementFilter, page: Asked): Promise<MeasurementRow[]> =>
  listed(db, scope, page)
    .where(awaitsReview)
    .where('loggedBy', '<>', scope.memberId)
    .where(meets(filter))
    .$if(scope.role === 'COACH', (query) => query.where(isAttached(scope, 'measurement.experimentId')))
    .execute()

/** What a member has in hand: their own drafts, or what was sent back to them; the longest wait first. */
export const listInHand = (
  db: Db,
  scope: Scope,
  status: 'DRAFT' | 'RETURNED',
  page: Asked,
): Promise<MeasurementRow[]> =>
  listed(db, scope, page)
    .where('status', '=', status)
    .where('loggedBy', '=', scope.memberId)
    .where(sql<boolean>`num_nonnulls(value, text, absence) > 0`)
    .execute()

/** All versions of the values in scope, by indicator, period and when they were written. */
export const listVersions = (
  db: Db,
  scope: Scope,
  filter: MeasurementFilter,
  { limit, after }: Page<readonly [string, string, string]>,
): Promise<MeasurementRow[]> =>
  db
    .selectFrom('measurement')
    .selectAll('measurement')
    .where('measurement.programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'measurement.experimentId'))
    .where(meets(filter))
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(indicator_id, period, id) > (${after?.[0]}::uuid, ${after?.[1]}::date, ${after?.[2]}::uuid)`,
      ),
    )
    .orderBy('indicatorId')
    .orderBy('period')
    .orderBy('id')
    .limit(limit)
    .execute()
