import { type Kysely, sql } from 'kysely'

/**
 * The event log: each change writes one row in its own transaction. It is also what makes a write idempotent: a client key
 * is used once by a member, and the event found under it says what the first call was asked and which object it changed.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create type channel as enum ('API', 'SLACK', 'MATTERMOST', 'SYSTEM')`.execute(db)
  await sql`
    create type event_kind as enum (
      'ESTABLISHMENTS_IMPORTED', 'INTRODUCTION_REQUESTED', 'INTRODUCTION_ACCEPTED', 'INTRODUCTION_DECLINED',
      'INTRODUCTION_WITHDRAWN', 'MEASUREMENT_LOGGED', 'MEASUREMENT_CORRECTED', 'MILESTONE_COMPLETED', 'NUDGE_SNOOZED',
      'LANGUAGE_SET', 'CHAT_ACCOUNT_LINKED')`.execute(db)
  await sql`
    create table event (
      programme_id uuid not null references programme,
      id uuid not null default gen_random_uuid(),
      kind event_kind not null,
      subject_id text not null,
      actor_id uuid,
      channel channel not null,
      at timestamptz not null,
      before jsonb,
      after jsonb not null,
      client_key text,
      input_hash text,
      primary key (id, programme_id),
      foreign key (programme_id, actor_id) references member (programme_id, id),
      check ((client_key is null) = (input_hash is null)),
      constraint event_client_key unique (programme_id, actor_id, client_key)
    )`.execute(db)
  await sql`create index event_latest on event (programme_id, at desc, id desc)`.execute(db)
  await sql`
    create trigger event_append_only before update or delete on event
    for each row execute function refuse_rewriting()`.execute(db)
}
