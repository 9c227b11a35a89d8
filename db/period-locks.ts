import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/** A decision about how long a period stays open; the latest of a period counts, whatever the policy. */
export type PeriodLockRow = Selectable<Tables['periodLock']>

export const insertLock = (db: Db, lock: Insertable<Tables['periodLock']>): Promise<PeriodLockRow> =>
  db.insertInto('periodLock').values(lock).returningAll().executeTakeFirstOrThrow()

/** The decisions about the periods of experiments, the latest first. */
export const locksOfExperiments = (db: Db, ids: readonly Id<'experiment'>[]): Promise<PeriodLockRow[]> =>
  db
    .selectFrom('periodLock')
    .selectAll()
    .where('experimentId', 'in', ids)
    .orderBy('setAt', 'desc')
    .orderBy('id', 'desc')
    .execute()

/** Until the transaction ends, nobody writes a value of this experiment: see `holdIndicators`. */
export const holdExperiment = (db: Db, id: Id<'experiment'>) =>
  sql`select from experiment where id = ${id} for no key update`.execute(db)
