import { type Kysely, sql } from 'kysely'

/**
 * The tenant boundary and its people. Every later table carries `programme_id` inside its keys, so a reference across two
 * programmes cannot exist; ids come first in the keys, where look-ups need them. A bot key belongs to no programme: the bot is part of the installation, and acts as its members.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create type role as enum ('STAFF', 'COACH', 'EVALUATOR', 'ENTREPRENEUR', 'VIEWER')`.execute(db)
  await sql`create type language as enum ('FR', 'EN')`.execute(db)
  await sql`create type chat_platform as enum ('SLACK', 'MATTERMOST')`.execute(db)
  await sql`
    create table programme (
      id uuid primary key default gen_random_uuid(),
      name text not null unique,
      authority text not null,
      accelerator text,
      laboratory text,
      description text not null,
      contact text not null,
      budget_per_year numeric(12, 2) check (budget_per_year >= 0),
      budget_years integer check (budget_years > 0),
      budget_per_enterprise numeric(12, 2) check (budget_per_enterprise >= 0),
      time_zone text not null default 'Europe/Paris'
    )`.execute(db)
  await sql`
    create table member (
      programme_id uuid not null references programme,
      id uuid not null default gen_random_uuid(),
      name text not null,
      email text not null check (email = lower(email)),
      role role not null,
      language language not null default 'FR',
      time_zone text not null default 'Europe/Paris',
      demonstration boolean not null default false,
      primary key (id, programme_id),
      unique (programme_id, email)
    )`.execute(db)
  await sql`create index member_email on member (email)`.execute(db)
  await sql`
    create table chat_account (
      platform chat_platform not null,
      workspace text not null,
      platform_user text not null,
      programme_id uuid not null,
      member_id uuid not null,
      primary key (platform, workspace, platform_user),
      foreign key (programme_id, member_id) references member (programme_id, id) on delete cascade
    )`.execute(db)
  await sql`create index chat_account_member on chat_account (member_id)`.execute(db)
  await sql`
    create table api_key (
      hash text primary key,
      label text not null,
      programme_id uuid,
      member_id uuid,
      created_at timestamptz not null default now(),
      revoked_at timestamptz,
      foreign key (programme_id, member_id) references member (programme_id, id) on delete cascade,
      check ((programme_id is null) = (member_id is null))
    )`.execute(db)
}
