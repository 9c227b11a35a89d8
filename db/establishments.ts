import type { Insertable, Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { Scope } from './scope.ts'

/** A place that could host an experiment. */
export type EstablishmentRow = Selectable<Tables['establishment']>

export const findEstablishment = (db: Db, scope: Scope, id: Id<'establishment'>) =>
  db
    .selectFrom('establishment')
    .selectAll()
    .where('id', '=', id)
    .where('programmeId', '=', scope.programmeId)
    .executeTakeFirst()

/** Makes those who change what an establishment offers wait for each other, until the transaction ends. */
export const lockEstablishment = (db: Db, id: Id<'establishment'>) =>
  db.selectFrom('establishment').select('id').where('id', '=', id).forNoKeyUpdate().execute()

export const establishmentsById = (db: Db, ids: readonly Id<'establishment'>[]) =>
  db.selectFrom('establishment').selectAll().where('id', 'in', ids).execute()

export const insertEstablishment = (db: Db, establishment: Insertable<Tables['establishment']>) =>
  db.insertInto('establishment').values(establishment).returningAll().executeTakeFirstOrThrow()
