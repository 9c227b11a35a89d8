import type { Insertable, Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { Scope } from './scope.ts'

/** A social enterprise. */
export type EnterpriseRow = Selectable<Tables['enterprise']>

export const findEnterprise = (db: Db, scope: Scope, id: Id<'enterprise'>) =>
  db
    .selectFrom('enterprise')
    .selectAll()
    .where('id', '=', id)
    .where('programmeId', '=', scope.programmeId)
    .executeTakeFirst()

export const enterprisesById = (db: Db, ids: readonly Id<'enterprise'>[]) =>
  db.selectFrom('enterprise').selectAll().where('id', 'in', ids).execute()

export const insertEnterprise = (db: Db, enterprise: Insertable<Tables['enterprise']>) =>
  db.insertInto('enterprise').values(enterprise).returningAll().executeTakeFirstOrThrow()
