import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { Scope } from './scope.ts'

/** The call for applications of a cohort. */
export type CallRow = Selectable<Tables['call']>

export const findCall = (db: Db, scope: Scope, id: Id<'call'>) =>
  db.selectFrom('call').selectAll().where('id', '=', id).where('programmeId', '=', scope.programmeId).executeTakeFirst()

export const callsById = (db: Db, ids: readonly Id<'call'>[]) =>
  db.selectFrom('call').selectAll().where('id', 'in', ids).execute()

export const callsOfCohorts = (db: Db, ids: readonly Id<'cohort'>[]) =>
  db.selectFrom('call').selectAll().where('cohortId', 'in', ids).execute()

/** Holds a call until the end of the transaction. */
export const lockCall = (db: Db, id: Id<'call'>) =>
  db.selectFrom('call').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirstOrThrow()

export const insertCall = (db: Db, call: Insertable<Tables['call']>) =>
  db.insertInto('call').values(call).returningAll().executeTakeFirstOrThrow()

export const updateCall = (db: Db, id: Id<'call'>, update: Updateable<Tables['call']>) =>
  db.updateTable('call').set(update).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** Of these calls, those that a juror has scored an application of. */
export const scoredCalls = (db: Db, ids: readonly Id<'call'>[]) =>
  db.selectFrom('scoring').select('callId').distinct().where('callId', 'in', ids).where('recused', '=', false).execute()

/** How many applications of each call wait for the score of a member. */
export async function waitingForJuror(
  db: Db,
  memberId: Id<'member'>,
  ids: readonly Id<'call'>[],
): Promise<readonly { readonly callId: Id<'call'>; readonly waiting: number }[]> {
  const { rows } = await sql<{ callId: Id<'call'>; waiting: number }>`
    select call.id as call_id, count(*)::integer as waiting
    from call
    join juror on juror.call_id = call.id and juror.member_id = ${memberId}
    join application on application.call_id = call.id
    where call.id = any(${ids}::uuid[]) and ${awaitsScore(memberId)}
    group by call.id`.execute(db)
  return rows
}

/** Whether an application of a call in scope waits for what a juror says of it. */
export const awaitsScore = (memberId: Id<'member'> | ReturnType<typeof sql.ref>) => sql<boolean>`
  application.stage = 'APPLIED' and call.shortlisted_at is null
  and not exists (select from scoring where application_id = application.id and scoring.member_id = ${memberId})`
