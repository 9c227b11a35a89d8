import { type Kysely, sql } from 'kysely'

/** A plan may begin as a finished experiment of another territory says: the journal tells so. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter type event_kind add value if not exists 'REPLICATION_KIT_IMPORTED'`.execute(db)
}
