import type { Insertable, Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { ConsentSide } from './generated/tables.ts'

/** The agreement of one side to an introduction. */
export type ConsentRow = Selectable<Tables['consent']>

/** The consents to introductions, the earliest first. */
export const consentsOfIntroductions = (db: Db, ids: readonly Id<'introduction'>[]) =>
  db.selectFrom('consent').selectAll().where('introductionId', 'in', ids).orderBy('givenAt').orderBy('id').execute()

/** Records a consent, unless the side has one that lives. */
export const insertConsent = (db: Db, consent: Insertable<Tables['consent']>) =>
  db
    .insertInto('consent')
    .values(consent)
    .onConflict((conflict) => conflict.columns(['introductionId', 'side']).where('withdrawnAt', 'is', null).doNothing())
    .execute()

/** The living consent of a side, if any. */
export const findLivingConsent = (db: Db, introductionId: Id<'introduction'>, side: ConsentSide) =>
  db
    .selectFrom('consent')
    .selectAll()
    .where('introductionId', '=', introductionId)
    .where('side', '=', side)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()

/** Ends the living consent of a side. */
export const withdrawConsent = (db: Db, introductionId: Id<'introduction'>, side: ConsentSide, withdrawnAt: Date) =>
  db
    .updateTable('consent')
    .set({ withdrawnAt })
    .where('introductionId', '=', introductionId)
    .where('side', '=', side)
    .where('withdrawnAt', 'is', null)
    .execute()
