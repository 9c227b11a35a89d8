import { type Kysely, sql } from 'kysely'

/**
 * When a person works, and whether the day's reminders come to them together. Days are the digits of the week, Monday
 * first; times are those of their own clock.
 */
export async function up(db: Kysely<never>): Promise<void> {
  const time = sql.raw(`~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'`)
  await sql`
    alter table member
      add column working_days text not null default '12345'
        check (working_days ~ '^1?2?3?4?5?6?7?$' and working_days <> ''),
      add column work_starts_at text not null default '09:00' check (work_starts_at ${time}),
      add column work_ends_at text not null default '18:00' check (work_ends_at ${time}),
      add column digest boolean not null default true,
      add column digest_at text not null default '09:00' check (digest_at ${time}),
      add constraint member_works_some_time check (work_starts_at < work_ends_at)`.execute(db)
  await sql`alter type event_kind add value if not exists 'SETTINGS_CHANGED'`.execute(db)
}
