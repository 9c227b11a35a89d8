import type { Insertable, Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { Language } from './generated/tables.ts'
import type { Scope } from './scope.ts'

/** A person's place in a programme. */
export type MemberRow = Selectable<Tables['member']>

export const findMember = (db: Db, scope: Scope, id: Id<'member'>) =>
  db
    .selectFrom('member')
    .selectAll()
    .where('id', '=', id)
    .where('programmeId', '=', scope.programmeId)
    .executeTakeFirst()

export const membersById = (db: Db, ids: readonly Id<'member'>[]) =>
  db.selectFrom('member').selectAll().where('id', 'in', ids).execute()

export const membersOfProgramme = (db: Db, programmeId: Id<'programme'>) =>
  db.selectFrom('member').selectAll().where('programmeId', '=', programmeId).orderBy('name').execute()

export const demonstrationMembers = (db: Db) =>
  db.selectFrom('member').selectAll().where('demonstration', '=', true).orderBy('name').execute()

/** The member who holds an API key: `null` for the bot's own key, `undefined` for a key unknown or revoked. */
export async function memberOfApiKey(db: Db, hash: string): Promise<MemberRow | null | undefined> {
  const key = await db
    .selectFrom('apiKey')
    .leftJoin('member', 'member.id', 'apiKey.memberId')
    .selectAll('member')
    .select('hash')
    .where('hash', '=', hash)
    .where('revokedAt', 'is', null)
    .executeTakeFirst()
  if (!key) return undefined
  const { hash: _hash, ...member } = key
  return member.id === null ? null : (member as MemberRow)
}

export const updateLanguage = (db: Db, id: Id<'member'>, language: Language) =>
  db.updateTable('member').set({ language }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** What a member has set for themselves. */
export type Settings = Pick<
  MemberRow,
  | 'language'
  | 'timeZone'
  | 'workingDays'
  | 'workStartsAt'
  | 'workEndsAt'
  | 'digest'
  | 'digestAt'
  | 'leaveStartsOn'
  | 'leaveEndsOn'
>

export const updateSettings = (db: Db, id: Id<'member'>, settings: Settings) =>
  db.updateTable('member').set(settings).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

export const membersOfExperiments = (db: Db, ids: readonly Id<'experiment'>[]) =>
  db
    .selectFrom('experimentMember')
    .innerJoin('member', 'member.id', 'experimentMember.memberId')
    .selectAll('member')
    .select('experimentMember.experimentId')
    .where('experimentMember.experimentId', 'in', ids)
    .orderBy('member.name')
    .execute()

/** Those who see an experiment, by name: all of its programme, but entrepreneurs who are not attached to it. */
export const membersSeeingExperiments = (db: Db, ids: readonly Id<'experiment'>[]) =>
  db
    .selectFrom('experiment')
    .innerJoin('member', 'member.programmeId', 'experiment.programmeId')
    .leftJoin('experimentMember', (join) =>
      join
        .onRef('experimentMember.memberId', '=', 'member.id')
        .onRef('experimentMember.experimentId', '=', 'experiment.id'),
    )
    .selectAll('member')
    .select('experiment.id as experimentId')
    .where('experiment.id', 'in', ids)
    .where((where) =>
      where.or([where('member.role', '!=', 'ENTREPRENEUR'), where('experimentMember.memberId', 'is not', null)]),
    )
    .orderBy('member.name')
    .orderBy('member.id')
    .execute()

export const insertMembers = (db: Db, members: readonly Insertable<Tables['member']>[]) =>
  db.insertInto('member').values(members).returningAll().execute()

/** Makes a key valid; a key already known stays as it is. */
export const insertApiKey = (db: Db, key: Insertable<Tables['apiKey']>) =>
  db
    .insertInto('apiKey')
    .values(key)
    .onConflict((conflict) => conflict.column('hash').doNothing())
    .execute()

/** Makes all the keys of a label invalid. */
export const deleteApiKeys = (db: Db, label: string) => db.deleteFrom('apiKey').where('label', '=', label).execute()
