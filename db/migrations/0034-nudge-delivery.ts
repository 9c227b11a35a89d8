import { type Kysely, sql } from 'kysely'

/**
 * What is remembered between two attempts. `failing_seconds`: how long it has been put off by failures; the time when no bot
 * ran does not count. `unknown_in`: the chats that were asked and know no account of its recipient, `SLACK T1`.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table nudge
      add column failing_seconds integer not null default 0 check (failing_seconds >= 0),
      add column unknown_in text[] not null default '{}'`.execute(db)
  await sql`
    alter table announcement
      add column failing_seconds integer not null default 0 check (failing_seconds >= 0),
      add column perhaps_sent boolean not null default false`.execute(db)
}
