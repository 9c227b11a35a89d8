import type { Insertable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/** The members who judge the applications of calls, by name. */
export const jurorsOfCalls = (db: Db, ids: readonly Id<'call'>[]) =>
  db
    .selectFrom('juror')
    .innerJoin('member', 'member.id', 'juror.memberId')
    .selectAll('member')
    .select('juror.callId')
    .where('juror.callId', 'in', ids)
    .orderBy('member.name')
    .orderBy('member.id')
    .execute()

export const insertJurors = (db: Db, jurors: readonly Insertable<Tables['juror']>[]) =>
  db.insertInto('juror').values(jurors).execute()

export const deleteJurors = (db: Db, callId: Id<'call'>, memberIds: readonly Id<'member'>[]) =>
  db.deleteFrom('juror').where('callId', '=', callId).where('memberId', 'in', memberIds).execute()

/** The jurors of a call who have said something of an application. */
export const jurorsWhoSpoke = (db: Db, callId: Id<'call'>) =>
  db
    .selectFrom('scoring')
    .innerJoin('member', 'member.id', 'scoring.memberId')
    .select(['member.id', 'member.name'])
    .distinct()
    .where('callId', '=', callId)
    .execute()
