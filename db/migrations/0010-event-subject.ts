import { type Kysely, sql } from 'kysely'

/** What was done to one thing is asked of the journal again and again: when a meeting was missed, who fixed its date. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create index event_subject on event (programme_id, subject_id, at)`.execute(db)
}
