import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/** Places that an establishment offers over a period. */
export type CapacityRow = Selectable<Tables['capacity']>

/** The places of establishments, the earliest period first. */
export const capacitiesOfEstablishments = (db: Db, ids: readonly Id<'establishment'>[]) =>
  db.selectFrom('capacity').selectAll().where('establishmentId', 'in', ids).orderBy('startsOn').execute()

/** Holds, until the end of the transaction, the periods of an establishment that touch these days, the earliest first. */
export const lockCapacities = (db: Db, establishmentId: Id<'establishment'>, from: string, to: string) =>
  db
    .selectFrom('capacity')
    .selectAll()
    .where('establishmentId', '=', establishmentId)
    .where('endsOn', '>=', from)
    .where('startsOn', '<=', to)
    .orderBy('startsOn')
    .forNoKeyUpdate()
    .execute()

/** How many introductions wait for a place, by establishment. */
export const waitingOfEstablishments = (db: Db, ids: readonly Id<'establishment'>[]) =>
  db
    .selectFrom('introduction')
    .select(['establishmentId', sql<number>`count(*)::integer`.as('waiting')])
    .where('establishmentId', 'in', ids)
    .where('waitlistedAt', 'is not', null)
    .groupBy('establishmentId')
    .execute()

/** Declares places; the same first day again replaces them, keeping those taken. */
export const upsertCapacity = (db: Db, capacity: Insertable<Tables['capacity']>) =>
  db
    .insertInto('capacity')
    .values(capacity)
    .onConflict((conflict) =>
      conflict.columns(['establishmentId', 'startsOn', 'programmeId']).doUpdateSet({
        endsOn: capacity.endsOn,
        places: capacity.places,
        declaredBy: capacity.declaredBy,
        declaredAt: capacity.declaredAt,
      }),
    )
    .returningAll()
    .executeTakeFirstOrThrow()
