import type { Db, Id } from './database.ts'

/** Notes whom to write to in an establishment. */
export const noteContact = (
  db: Db,
  id: Id<'establishment'>,
  contact: { readonly contactName: string | null; readonly contactEmail: string | null },
) => db.updateTable('establishment').set(contact).where('id', '=', id).execute()
