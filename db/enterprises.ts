import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { Page } from './page.ts'
import { applicationInScope, type Scope } from './scope.ts'

/** A social enterprise. */
export type EnterpriseRow = Selectable<Tables['enterprise']>

export const findEnterprise = (db: Db, scope: Scope, id: Id<'enterprise'>) =>
  db
    .selectFrom('enterprise')
    .selectAll()
    .where('id', '=', id)
    .where('programmeId', '=', scope.programmeId)
    .where(isKnownTo(scope))
    .executeTakeFirst()

/** Whoever has only applied is known to those who see its application. */
const isKnownTo = (scope: Scope) =>
  scope.role === 'STAFF'
    ? sql<boolean>`true`
    : sql<boolean>`(exists (select from experiment where enterprise_id = enterprise.id)
        or exists (select from application where enterprise_id = enterprise.id and ${applicationInScope(scope)}))`

export const enterprisesById = (db: Db, ids: readonly Id<'enterprise'>[]) =>
  db.selectFrom('enterprise').selectAll().where('id', 'in', ids).execute()

export const insertEnterprise = (db: Db, enterprise: Insertable<Tables['enterprise']>) =>
  db.insertInto('enterprise').values(enterprise).returningAll().executeTakeFirstOrThrow()

/** The enterprises of a programme, by name, then by id. */
export const listEnterprises = (
  db: Db,
  programmeId: Id<'programme'>,
  { limit, after }: Page<readonly [string, string]>,
) =>
  db
    .selectFrom('enterprise')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .$if(after !== undefined, (query) => query.where(sql<boolean>`(name, id) > (${after?.[0]}, ${after?.[1]}::uuid)`))
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute()

/** The enterprise of a programme that has this name or one of these numbers, if any. */
export const findNamesake = (
  db: Db,
  programmeId: Id<'programme'>,
  { name, siret, rna }: Pick<EnterpriseRow, 'name' | 'siret' | 'rna'>,
) =>
  db
    .selectFrom('enterprise')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .where((eb) => eb.or([eb('name', '=', name), eb('siret', '=', siret), eb('rna', '=', rna)]))
    .executeTakeFirst()
