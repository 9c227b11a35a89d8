import type { Db, Id } from './database.ts'
import { ENDED } from './introductions.ts'

/** Notes whom to write to in an establishment. */
export const noteContact = (
  db: Db,
  id: Id<'establishment'>,
  contact: { readonly contactName: string | null; readonly contactEmail: string | null },
) => db.updateTable('establishment').set(contact).where('id', '=', id).execute()

/**
 * Erases the contact of an establishment where nothing is awaited of it any more: introductions that have ended, and what
 * was written about them. Those under way keep whom they were sent to.
 */
export async function eraseContact(db: Db, establishmentId: Id<'establishment'>): Promise<void> {
  const ended = db
    .selectFrom('introduction')
    .select('id')
    .where('establishmentId', '=', establishmentId)
    .where('status', 'in', ENDED)
  await db.deleteFrom('nudge').where('contactEmail', 'is not', null).where('introductionId', 'in', ended).execute()
  await db.updateTable('introduction').set({ contactName: null, contactEmail: null }).where('id', 'in', ended).execute()
}
