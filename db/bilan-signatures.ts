import type { Insertable, Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/** The signature of a stakeholder on a bilan, as it stood. */
export type BilanSignatureRow = Selectable<Tables['bilanSignature']>

/** The signatures that hold, on bilans, the first first. */
export const signaturesOfBilans = (db: Db, ids: readonly Id<'bilan'>[]): Promise<BilanSignatureRow[]> =>
  db
    .selectFrom('bilanSignature')
    .selectAll()
    .where('bilanId', 'in', ids)
    .where('voidedAt', 'is', null)
    .orderBy('signedAt')
    .orderBy('id')
    .execute()

export const insertBilanSignatures = (db: Db, signatures: readonly Insertable<Tables['bilanSignature']>[]) =>
  db.insertInto('bilanSignature').values(signatures).execute()

/** A bilan that is written again is to be signed again. */
export const voidBilanSignatures = (db: Db, bilanId: Id<'bilan'>, voidedAt: Date) =>
  db
    .updateTable('bilanSignature')
    .set({ voidedAt })
    .where('bilanId', '=', bilanId)
    .where('voidedAt', 'is', null)
    .execute()
