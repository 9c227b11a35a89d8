import { type Kysely, sql } from 'kysely'

/**
 * A message whose subject was dealt with elsewhere says so and loses its buttons. For that, a nudge keeps when its
 * message was closed, and until when a bot is doing so.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table nudge
      add closed_at timestamptz,
      add closing_until timestamptz`.execute(db)
  await sql`
    create index nudge_open on nudge (platform, workspace, first_claimed_at)
    where state = 'SENT' and closed_at is null and remote_ref is not null`.execute(db)
}
