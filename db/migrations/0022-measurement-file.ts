import { type Kysely, sql } from 'kysely'

/** Values come in files too: the event log tells them from those of a form. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter type event_kind add value 'MEASUREMENTS_IMPORTED'`.execute(db)
}
