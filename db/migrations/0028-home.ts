import { type Kysely, sql } from 'kysely'

/** A member's home asks at each look for what was asked of them: found by recipient, not among all the nudges of everybody. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create index nudge_recipient on nudge (recipient_id, due_at) where state <> 'CANCELLED'`.execute(db)
}
