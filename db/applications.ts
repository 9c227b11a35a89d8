import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import { type ApplicationResultRow, results } from './application-results.ts'
import { awaitsScore } from './calls.ts'
import type { Db, Id, Tables } from './database.ts'
import type { ApplicationStage } from './generated/tables.ts'
import type { Page } from './page.ts'
import { applicationInScope, isOnJury, type Scope } from './scope.ts'

/** The answer of an enterprise to a call. */
export type ApplicationRow = Selectable<Tables['application']>

/** What a change writes. */
export type ApplicationUpdate = Updateable<Tables['application']>

const inScope = (db: Db, scope: Scope) =>
  db
    .selectFrom('application')
    .selectAll('application')
    .where('application.programmeId', '=', scope.programmeId)
    .where(applicationInScope(scope))

export const findApplication = (db: Db, scope: Scope, id: Id<'application'>) =>
  inScope(db, scope).where('application.id', '=', id).executeTakeFirst()

export const applicationsById = (db: Db, ids: readonly Id<'application'>[]) =>
  db.selectFrom('application').selectAll().where('id', 'in', ids).execute()

/** Holds an application until the end of the transaction, as it stands once nobody else does. */
export const lockApplication = (db: Db, id: Id<'application'>) =>
  db.selectFrom('application').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirstOrThrow()

/** The application of an enterprise to a call that it has not withdrawn, if any. */
export const findLivingApplication = (db: Db, callId: Id<'call'>, enterpriseId: Id<'enterprise'>) =>
  db
    .selectFrom('application')
    .selectAll()
    .where('callId', '=', callId)
    .where('enterpriseId', '=', enterpriseId)
    .where('stage', '!=', 'WITHDRAWN')
    .executeTakeFirst()

/** Records; `undefined` when the enterprise has already applied. */
export const insertApplication = (db: Db, application: Insertable<Tables['application']>) =>
  db
    .insertInto('application')
    .values(application)
    .onConflict((conflict) =>
      conflict.columns(['callId', 'enterpriseId']).where('stage', '!=', 'WITHDRAWN').doNothing(),
    )
    .returningAll()
    .executeTakeFirst()

/** Writes a change of an application held by `lockApplication`. The database refuses the moves that do not exist. */
export const updateApplication = (db: Db, id: Id<'application'>, update: ApplicationUpdate) =>
  db.updateTable('application').set(update).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** Which applications: those that meet all that is given. */
export interface ApplicationFilter {
  readonly callId?: Id<'call'> | undefined
  readonly stages?: readonly ApplicationStage[] | undefined
  /** Those that wait for the score of the member asking. */
  readonly toScore: boolean
}

const filtered = (db: Db, scope: Scope, { callId, stages, toScore }: ApplicationFilter) =>
  inScope(db, scope)
    .innerJoin('call', 'call.id', 'application.callId')
    .innerJoin('enterprise', 'enterprise.id', 'application.enterpriseId')
    .select('enterprise.name')
    .$if(callId !== undefined, (query) => query.where('application.callId', '=', callId as Id<'call'>))
    .$if(stages !== undefined, (query) =>
      query.where(sql<boolean>`application.stage = any(${`{${stages}}`}::application_stage[])`),
    )
    .$if(toScore, (query) => query.where(isOnJury(scope, 'application.callId')).where(awaitsScore(scope.memberId)))

/** An application with what lists are sorted by. */
export type ListedApplication = ApplicationRow & { readonly name: string; readonly rank?: number }

/** The applications in scope, by the name of the enterprise, then by id. */
export const listApplications = (
  db: Db,
  scope: Scope,
  filter: ApplicationFilter,
  { limit, after }: Page<readonly [string, string]>,
): Promise<ListedApplication[]> =>
  filtered(db, scope, filter)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(enterprise.name, application.id) > (${after?.[0]}, ${after?.[1]}::uuid)`),
    )
    .orderBy('enterprise.name')
    .orderBy('application.id')
    .limit(limit)
    .execute()

/** Behind all the others. */
const UNRANKED = 999

/** The same, the best of each call first. */
export function listApplicationsByRank(
  db: Db,
  scope: Scope,
  filter: ApplicationFilter,
  { limit, after }: Page<readonly [number, string]>,
): Promise<ListedApplication[]> {
  const calls = filter.callId
    ? sql`select ${filter.callId}::uuid`
    : sql`select id from call where programme_id = ${scope.programmeId}`
  const rank = sql<number>`least(coalesce(result.rank, ${UNRANKED}::integer), ${UNRANKED}::integer)`
  return filtered(db, scope, filter)
    .innerJoin(sql<ApplicationResultRow>`(${results(calls)})`.as('result'), 'result.applicationId', 'application.id')
    .select(rank.as('rank'))
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(${rank}, application.id) > (${after?.[0]}::integer, ${after?.[1]}::uuid)`),
    )
    .orderBy(rank)
    .orderBy('application.id')
    .limit(limit)
    .execute()
}
