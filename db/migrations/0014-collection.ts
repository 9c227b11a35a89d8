import { type Kysely, sql } from 'kysely'

/**
 * The collection of values. A cell is an indicator, a period and, where the indicator says so, a site and a group; it holds
 * versions, never rewritten. Each version is drafted, submitted, then returned or approved by somebody else than its author;
 * every move leaves a step. A period locks by itself; opening it again is a row with a reason.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create type measurement_status as enum ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')`.execute(db)
  await keepPolicies(db)
  await widenMeasurements(db)
  await keepSteps(db)
  await guardMeasurements(db)
  await keepEvidence(db)
  await lockPeriods(db)
}

/** Working days after the end of a period: when its values are due, and when it locks. Below `small_group` people, nothing is published. */
async function keepPolicies(db: Kysely<never>): Promise<void> {
  await sql`
    alter table programme
      add column due_working_days integer not null default 10 check (due_working_days between 1 and 100),
      add column lock_working_days integer not null default 60 check (lock_working_days between 1 and 300),
      add column small_group integer not null default 5 check (small_group between 1 and 100),
      add constraint programme_collection check (due_working_days <= lock_working_days)`.execute(db)
}

/** The value of a rate is kept beside its numerator and denominator, for who reads one cell; figures start from these two. */
async function widenMeasurements(db: Kysely<never>): Promise<void> {
  await sql`drop trigger measurement_append_only on measurement`.execute(db)
  await sql`alter table site add unique (experiment_id, id, programme_id)`.execute(db)
  await sql`
    alter table measurement
      drop constraint measurement_version,
      drop constraint measurement_check,
      drop constraint measurement_check1,
      add column experiment_id uuid,
      add column plan_id uuid,
      add column site_id uuid,
      add column group_id uuid,
      add column numerator numeric,
      add column denominator numeric,
      add column weight integer,
      add column text text check (length(text) between 1 and 5000),
      add column absence text check (length(absence) between 1 and 500),
      add column warnings text[] not null default '{}',
      add column status measurement_status not null default 'SUBMITTED',
      add column status_at timestamptz,
      add column status_by uuid,
      add column status_channel channel not null default 'API',
      add column status_note text check (length(status_note) between 1 and 2000),
      add column follow_up text check (length(follow_up) between 1 and 500)`.execute(db)
  await sql`
    update measurement set experiment_id = indicator.experiment_id, plan_id = indicator.current_plan_id,
      status_at = logged_at, status_by = logged_by
    from indicator where indicator.id = measurement.indicator_id`.execute(db)
  await sql`
    alter table measurement
      alter column experiment_id set not null,
      alter column plan_id set not null,
      alter column status_at set not null,
      alter column status_by set not null,
      alter column status drop default,
      add constraint measurement_version
        unique nulls not distinct (indicator_id, period, site_id, group_id, version, programme_id),
      add foreign key (programme_id, experiment_id, indicator_id) references indicator (programme_id, experiment_id, id),
      add foreign key (programme_id, plan_id, indicator_id) references indicator_sheet (programme_id, plan_id, indicator_id),
      add foreign key (programme_id, experiment_id, site_id) references site (programme_id, experiment_id, id),
      add foreign key (programme_id, indicator_id, group_id) references indicator_group (programme_id, indicator_id, id),
      add foreign key (programme_id, status_by) references member (programme_id, id),
      add constraint measurement_reason check (version > 1 or reason is null),
      add constraint measurement_answer check (num_nonnulls(value, text, absence) <= 1
        and (version > 1 or num_nonnulls(value, text, absence) = 1)),
      add constraint measurement_rate check ((numerator is null) = (denominator is null)
        and (numerator is null or value is not null) and denominator > 0),
      add constraint measurement_weight check (weight is null or weight > 0 and value is not null),
      add constraint measurement_returned check (status <> 'RETURNED' or status_note is not null),
      add constraint measurement_two_people check (status not in ('APPROVED', 'RETURNED') or status_by <> logged_by)`.execute(
    db,
  )
  await sql`create index measurement_to_review on measurement (programme_id, status_at, id) where status = 'SUBMITTED'`.execute(
    db,
  )
}

/** Each move of a version: from nothing to drafted or submitted, then on. */
async function keepSteps(db: Kysely<never>): Promise<void> {
  await sql`
    create table measurement_step (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      measurement_id uuid not null,
      status measurement_status not null,
      at timestamptz not null,
      by uuid not null,
      channel channel not null,
      note text,
      primary key (id, programme_id),
      foreign key (programme_id, measurement_id) references measurement (programme_id, id),
      foreign key (programme_id, by) references member (programme_id, id)
    )`.execute(db)
  await sql`create index measurement_step_of on measurement_step (measurement_id, at, id)`.execute(db)
  await sql`
    create trigger measurement_step_append_only before update or delete on measurement_step
    for each row execute function refuse_rewriting()`.execute(db)
  await sql`
    insert into measurement_step (programme_id, measurement_id, status, at, by, channel)
    select programme_id, id, status, status_at, status_by, status_channel from measurement`.execute(db)
  await sql`
    create function keep_measurement_step() returns trigger language plpgsql as $$
    begin
      insert into measurement_step (programme_id, measurement_id, status, at, by, channel, note)
      values (new.programme_id, new.id, new.status, new.status_at, new.status_by, new.status_channel, new.status_note);
      return null;
    end $$`.execute(db)
  await sql`create trigger measurement_logged after insert on measurement
    for each row execute function keep_measurement_step()`.execute(db)
  await sql`create trigger measurement_moved after update of status on measurement
    for each row when (old.status is distinct from new.status) execute function keep_measurement_step()`.execute(db)
}

/** What was measured is never rewritten; only where it stands changes, one move at a time. The kind of a value is its indicator's. */
async function guardMeasurements(db: Kysely<never>): Promise<void> {
  await sql`
    create function guard_measurement() returns trigger language plpgsql as $$
    declare
      standing text[] := array['status', 'status_at', 'status_by', 'status_channel', 'status_note', 'follow_up'];
    begin
      if tg_op = 'DELETE' or (to_jsonb(new) - standing) <> (to_jsonb(old) - standing) then
        raise exception 'measurement is append-only' using errcode = 'restrict_violation';
      end if;
      if new.status <> old.status and (old.status, new.status) not in (('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'RETURNED'),
        ('SUBMITTED', 'APPROVED'))
      then
        raise check_violation using constraint = 'measurement_move',
          message = format('A measurement does not become %s from %s.', new.status, old.status);
      end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger measurement_append_only before update or delete on measurement
    for each row execute function guard_measurement()`.execute(db)
  await sql`
    create function check_measurement() returns trigger language plpgsql as $$
    declare
      it indicator;
    begin
      select * into strict it from indicator where id = new.indicator_id;
      if new.status not in ('DRAFT', 'SUBMITTED') then
        raise check_violation using constraint = 'measurement_move', message = 'A measurement starts as a draft or submitted.';
      end if;
      if it.by_site <> (new.site_id is not null) or (it.dimension is not null) <> (new.group_id is not null) then
        raise check_violation using constraint = 'measurement_cell',
          message = 'A measurement names a site and a group exactly when its indicator is collected so.';
      end if;
      if new.text is not null and it.kind <> 'TEXT' or new.value is not null and it.kind = 'TEXT'
        or new.value is not null and (new.numerator is not null) <> (it.kind = 'RATE')
        or it.kind = 'COUNT' and (new.value < 0 or new.value <> trunc(new.value))
      then
        raise check_violation using constraint = 'measurement_kind',
          message = format('This is not a value of the kind %s.', it.kind);
      end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger measurement_checked before insert on measurement
    for each row execute function check_measurement()`.execute(db)
}

/** What shows that a value is right: a link, or a file whose bytes are kept. */
async function keepEvidence(db: Kysely<never>): Promise<void> {
  await sql`
    create table evidence (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      measurement_id uuid not null,
      url text check (length(url) between 1 and 2000),
      name text not null check (length(name) between 1 and 200),
      type text,
      size integer check (size between 1 and 10485760),
      sha256 text check (sha256 ~ '^[0-9a-f]{64}$'),
      content bytea check (octet_length(content) = size),
      added_by uuid not null,
      added_at timestamptz not null,
      primary key (id, programme_id),
      foreign key (programme_id, measurement_id) references measurement (programme_id, id),
      foreign key (programme_id, added_by) references member (programme_id, id),
      check (num_nonnulls(url, content) = 1),
      check (num_nonnulls(content, type, size, sha256) in (0, 4))
    )`.execute(db)
  await sql`alter table evidence alter column content set storage external`.execute(db)
  await sql`create index evidence_of on evidence (measurement_id, added_at)`.execute(db)
  await sql`
    create trigger evidence_append_only before update or delete on evidence
    for each row execute function refuse_rewriting()`.execute(db)
}

/** The last row of a period says until when it is open, whatever the policy: later to open it again, earlier to lock it now. */
async function lockPeriods(db: Kysely<never>): Promise<void> {
  await sql`
    create table period_lock (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      experiment_id uuid not null,
      frequency frequency not null,
      period date not null,
      locks_on date not null,
      reason text not null check (length(reason) between 1 and 2000),
      set_by uuid not null,
      set_at timestamptz not null,
      primary key (id, programme_id),
      foreign key (programme_id, experiment_id) references experiment (programme_id, id),
      foreign key (programme_id, set_by) references member (programme_id, id)
    )`.execute(db)
  await sql`create index period_lock_latest on period_lock (experiment_id, frequency, period, set_at desc, id desc)`.execute(
    db,
  )
  await sql`
    create trigger period_lock_append_only before update or delete on period_lock
    for each row execute function refuse_rewriting()`.execute(db)
}
