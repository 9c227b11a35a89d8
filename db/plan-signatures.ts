import type { Insertable, NotNull, Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/** The signature of a stakeholder on a version of a plan, as it stood. It holds: the version still says what was signed. */
export type PlanSignatureRow = Selectable<Tables['planSignature']> & { readonly stakeholderId: Id<'stakeholder'> }

export const insertSignature = (db: Db, signature: Insertable<Tables['planSignature']>) =>
  db.insertInto('planSignature').values(signature).returningAll().executeTakeFirstOrThrow()

/** The signatures that hold, of versions of plans, the first first. */
export const signaturesOfPlans = (db: Db, ids: readonly Id<'evaluation_plan'>[]): Promise<PlanSignatureRow[]> =>
  db
    .selectFrom('planSignature')
    .selectAll()
    .where('planId', 'in', ids)
    .where('voidedAt', 'is', null)
    .orderBy('signedAt')
    .orderBy('id')
    .$narrowType<{ stakeholderId: NotNull }>()
    .execute()

/** A version that is written again is to be signed again. */
export const voidSignatures = (db: Db, planId: Id<'evaluation_plan'>, voidedAt: Date) =>
  db.updateTable('planSignature').set({ voidedAt }).where('planId', '=', planId).where('voidedAt', 'is', null).execute()
