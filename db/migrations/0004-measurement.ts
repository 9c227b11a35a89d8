import { type Kysely, sql } from 'kysely'

/**
 * What is measured, and the values. A value is never overwritten: a correction is the next version of the same
 * (indicator, period), and the unique key makes two simultaneous corrections agree on one winner.
 * A withdrawn value is a version without a value. The trigger keeps anyone from changing history by hand.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create type indicator_level as enum ('OUTPUT', 'OUTCOME', 'IMPACT')`.execute(db)
  await sql`create type direction as enum ('INCREASE', 'DECREASE')`.execute(db)
  await sql`create type frequency as enum ('MONTHLY', 'QUARTERLY', 'YEARLY')`.execute(db)
  await sql`
    create type collection_method as enum
      ('SURVEY', 'INTERVIEW', 'OBSERVATION', 'FOCUS_GROUP', 'ADMIN_DATA', 'REGISTER', 'SELF_ASSESSMENT_SCALE', 'OTHER')`.execute(
    db,
  )
  await sql`
    create table objective (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      experiment_id uuid not null,
      position integer not null,
      title text not null,
      beneficiaries text not null,
      primary key (id, programme_id),
      unique (experiment_id, id, programme_id),
      unique (experiment_id, position, programme_id),
      foreign key (programme_id, experiment_id) references experiment (programme_id, id)
    )`.execute(db)
  await sql`
    create table indicator (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      experiment_id uuid not null,
      objective_id uuid not null,
      position integer not null,
      name text not null,
      unit text not null,
      level indicator_level not null,
      direction direction not null,
      frequency frequency not null,
      collection_method collection_method not null,
      source text not null,
      collector_id uuid,
      baseline numeric,
      target numeric,
      target_on date,
      minimum numeric,
      maximum numeric,
      primary key (id, programme_id),
      unique (experiment_id, name, programme_id),
      unique (experiment_id, position, programme_id),
      foreign key (programme_id, experiment_id, objective_id) references objective (programme_id, experiment_id, id),
      foreign key (programme_id, collector_id) references member (programme_id, id),
      check (minimum is null or maximum is null or minimum <= maximum)
    )`.execute(db)
  await sql`
    create table measurement (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      indicator_id uuid not null,
      period date not null,
      version integer not null check (version >= 1),
      value numeric,
      reason text,
      logged_by uuid not null,
      logged_at timestamptz not null,
      primary key (id, programme_id),
      constraint measurement_version unique (indicator_id, period, version, programme_id),
      foreign key (programme_id, indicator_id) references indicator (programme_id, id),
      foreign key (programme_id, logged_by) references member (programme_id, id),
      check ((version = 1) = (reason is null)),
      check (value is not null or version > 1)
    )`.execute(db)
  await sql`
    create function refuse_rewriting() returns trigger language plpgsql as $$
    begin
      raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
    end $$`.execute(db)
  await sql`
    create trigger measurement_append_only before update or delete on measurement
    for each row execute function refuse_rewriting()`.execute(db)
}
