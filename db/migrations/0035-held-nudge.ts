import { type Kysely, sql } from 'kysely'

/** Until when somebody is left in peace: what was due is not late, and comes at once if they come by. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter table nudge add column held_until timestamptz`.execute(db)
}
