import { type Kysely, sql } from 'kysely'

/**
 * The evaluation plan: what an experiment will measure and how, agreed by all stakeholders. A plan has versions: one at most
 * is being written, one at most is in force. What a version says is written while it is a draft and never after; it is frozen
 * once every signatory has signed it as it stands. An indicator keeps its identity from a version to the next: `indicator` is
 * what never changes once a version that holds it was frozen, `indicator_sheet` is what each version says of it.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await createTypes(db)
  await createPlan(db)
  await createStakeholders(db)
  await moveObjectives(db)
  await createTheory(db)
  await createLibrary(db)
  await splitIndicators(db)
  await planWhatIsMeasured(db)
  await guardPlans(db)
  await guardIdentities(db)
}

async function createTypes(db: Kysely<never>): Promise<void> {
  await sql`create type plan_status as enum ('DRAFT', 'SIGNING', 'FROZEN', 'SUPERSEDED', 'ABANDONED')`.execute(db)
  await sql`create type stakeholder_kind as enum
    ('AUTHORITY', 'ACCELERATOR', 'LABORATORY', 'ENTERPRISE', 'ESTABLISHMENT', 'BENEFICIARIES', 'PARTNER', 'OTHER')`.execute(
    db,
  )
  await sql`create type theory_step_kind as enum ('ACTION', 'CHANGE', 'MISSION')`.execute(db)
  await sql`create type indicator_kind as enum ('COUNT', 'AMOUNT', 'RATE', 'SCALE', 'TEXT')`.execute(db)
  await sql`create type aggregation as enum ('SUM', 'LAST', 'WEIGHTED_MEAN', 'RATIO_OF_SUMS', 'NONE')`.execute(db)
}

/** `revision` grows at each save of a draft: two people who write at once do not undo each other. */
async function createPlan(db: Kysely<never>): Promise<void> {
  await sql`
    create table evaluation_plan (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      experiment_id uuid not null,
      version integer not null check (version >= 1),
      status plan_status not null default 'DRAFT',
      reason text check (length(reason) between 1 and 2000),
      revision integer not null default 1,
      drafted_by uuid,
      drafted_at timestamptz not null,
      submitted_at timestamptz,
      frozen_at timestamptz,
      content_hash text check (content_hash ~ '^[0-9a-f]{64}$'),
      primary key (id, programme_id),
      unique (experiment_id, version, programme_id),
      unique (experiment_id, id, programme_id),
      foreign key (programme_id, experiment_id) references experiment (programme_id, id),
      foreign key (programme_id, drafted_by) references member (programme_id, id),
      constraint evaluation_plan_submitted check (status not in ('SIGNING', 'FROZEN', 'SUPERSEDED')
        or submitted_at is not null and content_hash is not null),
      constraint evaluation_plan_frozen check ((status in ('FROZEN', 'SUPERSEDED')) = (frozen_at is not null))
    )`.execute(db)
  await sql`create unique index evaluation_plan_in_force on evaluation_plan (experiment_id) where status = 'FROZEN'`.execute(
    db,
  )
  await sql`create unique index evaluation_plan_open on evaluation_plan (experiment_id) where status in ('DRAFT', 'SIGNING')`.execute(
    db,
  )
}

/** A signatory is a member, who signs for themself, or a person without account, whose signature on paper is recorded. */
async function createStakeholders(db: Kysely<never>): Promise<void> {
  await sql`
    create table stakeholder (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      plan_id uuid not null,
      position integer not null,
      kind stakeholder_kind not null,
      name text not null check (length(name) between 1 and 200),
      expectations text check (length(expectations) between 1 and 2000),
      member_id uuid,
      signatory_name text check (length(signatory_name) between 1 and 200),
      signs boolean generated always as (member_id is not null or signatory_name is not null) stored,
      primary key (id, programme_id),
      unique (plan_id, id, programme_id),
      unique (plan_id, position, programme_id),
      constraint stakeholder_name unique (plan_id, name, programme_id),
      foreign key (programme_id, plan_id) references evaluation_plan (programme_id, id),
      foreign key (programme_id, member_id) references member (programme_id, id),
      check (num_nonnulls(member_id, signatory_name) <= 1)
    )`.execute(db)
  await sql`
    create table plan_signature (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      plan_id uuid not null,
      stakeholder_id uuid not null,
      content_hash text not null,
      recorded_by uuid not null,
      signed_at timestamptz not null,
      channel channel not null,
      note text check (length(note) between 1 and 2000),
      voided_at timestamptz,
      primary key (id, programme_id),
      foreign key (programme_id, plan_id, stakeholder_id) references stakeholder (programme_id, plan_id, id),
      foreign key (programme_id, recorded_by) references member (programme_id, id)
    )`.execute(db)
  await sql`create unique index plan_signature_living on plan_signature (stakeholder_id) where voided_at is null`.execute(
    db,
  )
  await sql`create index plan_signature_plan on plan_signature (plan_id, signed_at)`.execute(db)
}

/** Objectives, and the changes expected that no figure tells: each version of a plan has its own. */
async function moveObjectives(db: Kysely<never>): Promise<void> {
  await sql`alter table objective
    drop constraint objective_experiment_id_position_programme_id_key,
    add column plan_id uuid`.execute(db)
  await sql`
    create table expected_change (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      plan_id uuid not null,
      position integer not null,
      objective_id uuid,
      stakeholder_id uuid,
      description text not null check (length(description) between 1 and 2000),
      observation text check (length(observation) between 1 and 2000),
      primary key (id, programme_id),
      unique (plan_id, position, programme_id),
      foreign key (programme_id, plan_id) references evaluation_plan (programme_id, id),
      foreign key (programme_id, plan_id, stakeholder_id) references stakeholder (programme_id, plan_id, id)
    )`.execute(db)
}

/** From what is done to the mission, through the changes it should bring; each arrow may rest on an assumption to be tested. */
async function createTheory(db: Kysely<never>): Promise<void> {
  await sql`
    create table theory_step (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      plan_id uuid not null,
      position integer not null,
      kind theory_step_kind not null,
      label text not null check (length(label) between 1 and 500),
      primary key (id, programme_id),
      unique (plan_id, id, programme_id),
      unique (plan_id, position, programme_id),
      foreign key (programme_id, plan_id) references evaluation_plan (programme_id, id)
    )`.execute(db)
  await sql`create unique index theory_step_mission on theory_step (plan_id) where kind = 'MISSION'`.execute(db)
  await sql`
    create table theory_link (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      plan_id uuid not null,
      from_id uuid not null,
      to_id uuid not null,
      assumption text check (length(assumption) between 1 and 2000),
      primary key (id, programme_id),
      unique (from_id, to_id, programme_id),
      foreign key (programme_id, plan_id, from_id) references theory_step (programme_id, plan_id, id),
      foreign key (programme_id, plan_id, to_id) references theory_step (programme_id, plan_id, id),
      check (from_id <> to_id)
    )`.execute(db)
}

/** What a rule of aggregation may be, by the kind of the values: a rate is never summed nor averaged. */
const RULES = sql`case kind
  when 'COUNT' then period_aggregation in ('SUM', 'LAST', 'NONE') and site_aggregation in ('SUM', 'NONE')
  when 'AMOUNT' then period_aggregation in ('SUM', 'LAST', 'NONE') and site_aggregation in ('SUM', 'NONE')
    or period_aggregation in ('WEIGHTED_MEAN', 'LAST', 'NONE') and site_aggregation in ('WEIGHTED_MEAN', 'NONE')
  when 'RATE' then period_aggregation in ('RATIO_OF_SUMS', 'LAST', 'NONE') and site_aggregation in ('RATIO_OF_SUMS', 'NONE')
  when 'SCALE' then period_aggregation in ('WEIGHTED_MEAN', 'LAST', 'NONE') and site_aggregation in ('WEIGHTED_MEAN', 'NONE')
  when 'TEXT' then period_aggregation = 'NONE' and site_aggregation = 'NONE'
  end`

/** The reusable indicators of a programme. What follows one of them can be added up across experiments. */
async function createLibrary(db: Kysely<never>): Promise<void> {
  await sql`
    create table indicator_definition (
      programme_id uuid not null references programme,
      id uuid not null default gen_random_uuid(),
      name text not null check (length(name) between 1 and 200),
      kind indicator_kind not null,
      unit text not null check (length(unit) between 1 and 60),
      rate_factor integer not null default 100 check (rate_factor in (1, 100, 1000)),
      level indicator_level not null,
      direction direction not null,
      frequency frequency not null,
      collection_method collection_method not null,
      calculation text not null check (length(calculation) between 1 and 2000),
      source text not null check (length(source) between 1 and 500),
      period_aggregation aggregation not null,
      site_aggregation aggregation not null,
      minimum numeric,
      maximum numeric,
      scale_labels text[] not null default '{}' check (cardinality(scale_labels) <= 20),
      sdg_goals integer[] not null default '{}',
      created_by uuid,
      created_at timestamptz not null,
      retired_at timestamptz,
      primary key (id, programme_id),
      constraint indicator_definition_name unique (programme_id, name),
      foreign key (programme_id, created_by) references member (programme_id, id),
      constraint indicator_definition_rules check (${RULES}),
      check (minimum <= maximum),
      check (sdg_goals <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])
    )`.execute(db)
}

/**
 * `indicator` keeps what a value means: kind, unit, per site or not, groups. `current_plan_id` names the version whose sheet
 * describes it now: the one in force, else the last that was, else the draft it was born in.
 */
async function splitIndicators(db: Kysely<never>): Promise<void> {
  await sql`
    alter table indicator
      add column definition_id uuid,
      add column kind indicator_kind not null default 'AMOUNT',
      add column rate_factor integer not null default 100 check (rate_factor in (1, 100, 1000)),
      add column by_site boolean not null default false,
      add column dimension text check (length(dimension) between 1 and 100),
      add column current_plan_id uuid,
      add unique (experiment_id, id, programme_id),
      add unique (id, kind, programme_id),
      add check (length(unit) between 1 and 60),
      add foreign key (programme_id, definition_id) references indicator_definition (programme_id, id)`.execute(db)
  await sql`create index indicator_definition_of on indicator (definition_id)`.execute(db)
  await sql`
    create table indicator_group (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      indicator_id uuid not null,
      position integer not null,
      label text not null check (length(label) between 1 and 100),
      primary key (id, programme_id),
      unique (indicator_id, id, programme_id),
      constraint indicator_group_label unique (indicator_id, label, programme_id),
      foreign key (programme_id, indicator_id) references indicator (programme_id, id) on delete cascade
    )`.execute(db)
  await sql`
    create table indicator_sheet (
      programme_id uuid not null,
      plan_id uuid not null,
      indicator_id uuid not null,
      experiment_id uuid not null,
      objective_id uuid not null,
      position integer not null,
      kind indicator_kind not null,
      name text not null check (length(name) between 1 and 200),
      level indicator_level not null,
      direction direction not null,
      frequency frequency not null,
      collection_method collection_method not null,
      calculation text check (length(calculation) between 1 and 2000),
      source text check (length(source) between 1 and 500),
      collector_id uuid,
      baseline numeric,
      baseline_on date,
      baseline_comment text check (length(baseline_comment) between 1 and 2000),
      target numeric,
      target_on date,
      minimum numeric,
      maximum numeric,
      expected_minimum numeric,
      expected_maximum numeric,
      jump_percent integer check (jump_percent between 1 and 10000),
      scale_labels text[] not null default '{}' check (cardinality(scale_labels) <= 20),
      period_aggregation aggregation not null,
      site_aggregation aggregation not null,
      sdg_goals integer[] not null default '{}',
      primary key (plan_id, indicator_id, programme_id),
      constraint indicator_sheet_name unique (plan_id, name, programme_id),
      unique (plan_id, position, programme_id),
      foreign key (programme_id, experiment_id, plan_id) references evaluation_plan (programme_id, experiment_id, id),
      foreign key (programme_id, experiment_id, indicator_id) references indicator (programme_id, experiment_id, id),
      foreign key (programme_id, indicator_id, kind) references indicator (programme_id, id, kind) on update cascade,
      foreign key (programme_id, collector_id) references member (programme_id, id),
      constraint indicator_sheet_rules check (${RULES}),
      constraint indicator_sheet_range check (minimum <= maximum and expected_minimum <= expected_maximum),
      check (sdg_goals <@ array[1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17])
    )`.execute(db)
  await sql`create index indicator_sheet_indicator on indicator_sheet (indicator_id, plan_id)`.execute(db)
  await sql`create index indicator_sheet_collector on indicator_sheet (collector_id)`.execute(db)
}

/** What was measured before plans existed: a first version, in force, signed by word of mouth. */
async function planWhatIsMeasured(db: Kysely<never>): Promise<void> {
  await sql`
    insert into evaluation_plan (programme_id, experiment_id, version, status, drafted_at, submitted_at, frozen_at, content_hash)
    select objective.programme_id, experiment_id, 1, 'FROZEN', now(), now(), now(), repeat('0', 64)
    from objective group by objective.programme_id, experiment_id`.execute(db)
  await sql`update objective set plan_id = evaluation_plan.id from evaluation_plan
    where evaluation_plan.experiment_id = objective.experiment_id`.execute(db)
  await sql`
    insert into indicator_sheet (programme_id, plan_id, indicator_id, experiment_id, objective_id, position, kind, name, level,
      direction, frequency, collection_method, source, collector_id, baseline, target, target_on, minimum, maximum,
      period_aggregation, site_aggregation)
    select indicator.programme_id, plan_id, indicator.id, indicator.experiment_id, objective_id, indicator.position, kind, name,
      level, direction, frequency, collection_method, source, collector_id, baseline, target, target_on, minimum, maximum,
      'LAST', 'SUM'
    from indicator join objective on objective.id = indicator.objective_id`.execute(db)
  await sql`update indicator set current_plan_id = objective.plan_id from objective where objective.id = indicator.objective_id`.execute(
    db,
  )
  await sql`
    alter table indicator
      drop column objective_id, drop column position, drop column name, drop column level, drop column direction,
      drop column frequency, drop column collection_method, drop column source, drop column collector_id,
      drop column baseline, drop column target, drop column target_on, drop column minimum, drop column maximum,
      alter column kind drop default,
      add foreign key (programme_id, current_plan_id, id) references indicator_sheet (programme_id, plan_id, indicator_id)
        on delete set null (current_plan_id)`.execute(db)
  await sql`
    alter table objective
      alter column plan_id set not null,
      add unique (plan_id, id, programme_id),
      add unique (plan_id, position, programme_id),
      add foreign key (programme_id, experiment_id, plan_id) references evaluation_plan (programme_id, experiment_id, id)`.execute(
    db,
  )
  await sql`alter table indicator_sheet
    add foreign key (programme_id, plan_id, objective_id) references objective (programme_id, plan_id, id)`.execute(db)
  await sql`alter table expected_change
    add foreign key (programme_id, plan_id, objective_id) references objective (programme_id, plan_id, id)`.execute(db)
}

const MOVES: Readonly<Record<string, readonly string[]>> = {
  DRAFT: ['SIGNING', 'ABANDONED'],
  SIGNING: ['DRAFT', 'FROZEN'],
  FROZEN: ['SUPERSEDED'],
}

const CONTENT = ['stakeholder', 'theory_step', 'theory_link', 'objective', 'expected_change', 'indicator_sheet']

/** A version is written while it is a draft, and frozen once every signatory has signed what it says. */
async function guardPlans(db: Kysely<never>): Promise<void> {
  const moves = Object.entries(MOVES).flatMap(([from, all]) => all.map((to) => sql`(${sql.lit(from)}, ${sql.lit(to)})`))
  await sql`
    create function check_plan_move() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' and new.status <> 'DRAFT'
        or tg_op = 'UPDATE' and (old.status, new.status) not in (${sql.join(moves)})
      then
        raise check_violation using constraint = 'evaluation_plan_move',
          message = format('An evaluation plan does not become %s%s.', new.status,
            case when tg_op = 'UPDATE' then ' from ' || old.status end);
      end if;
      if new.status = 'FROZEN' and (
        not exists (select from stakeholder where plan_id = new.id and signs)
        or exists (select from stakeholder where plan_id = new.id and signs and not exists (
          select from plan_signature where stakeholder_id = stakeholder.id and voided_at is null
            and content_hash = new.content_hash)))
      then
        raise check_violation using constraint = 'evaluation_plan_signatures',
          message = 'An evaluation plan is frozen once every signatory has signed it as it stands.';
      end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger evaluation_plan_starts before insert on evaluation_plan
    for each row execute function check_plan_move()`.execute(db)
  await sql`create trigger evaluation_plan_moves before update of status on evaluation_plan
    for each row when (old.status is distinct from new.status) execute function check_plan_move()`.execute(db)
  await sql`
    create function check_plan_is_draft() returns trigger language plpgsql as $$
    declare
      plan uuid := case when tg_op = 'DELETE' then old.plan_id else new.plan_id end;
    begin
      if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
      if not exists (select from evaluation_plan where id = plan and status = 'DRAFT') then
        raise check_violation using constraint = 'evaluation_plan_written',
          message = 'A version of an evaluation plan is written while it is a draft.';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$`.execute(db)
  for (const table of CONTENT)
    await sql`create trigger ${sql.raw(`${table}_in_draft`)} before insert or update or delete on ${sql.table(table)}
      for each row execute function check_plan_is_draft()`.execute(db)
  await sql`
    create function guard_signature() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' or (to_jsonb(new) - 'voided_at') <> (to_jsonb(old) - 'voided_at') or old.voided_at is not null then
        raise exception 'plan_signature is append-only' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger plan_signature_append_only before update or delete on plan_signature
    for each row execute function guard_signature()`.execute(db)
}

/** What a value means does not change under the values; which sheet describes an indicator follows the versions. */
async function guardIdentities(db: Kysely<never>): Promise<void> {
  await sql`
    create function was_frozen(indicator uuid) returns boolean language sql stable as $$
      select exists (select from indicator_sheet join evaluation_plan on evaluation_plan.id = plan_id
        where indicator_id = indicator and frozen_at is not null) $$`.execute(db)
  await sql`
    create function guard_identity() returns trigger language plpgsql as $$
    begin
      if (to_jsonb(new) - 'current_plan_id' - 'definition_id') <> (to_jsonb(old) - 'current_plan_id' - 'definition_id')
        and was_frozen(old.id)
      then
        raise check_violation using constraint = 'indicator_identity',
          message = 'The kind, unit, sites and dimension of an indicator are set once a plan that holds it is frozen.';
      end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger indicator_identity before update on indicator
    for each row execute function guard_identity()`.execute(db)
  await sql`
    create function guard_group() returns trigger language plpgsql as $$
    begin
      if was_frozen(old.indicator_id) and (tg_op = 'DELETE' or new.indicator_id <> old.indicator_id or new.label <> old.label)
      then
        raise check_violation using constraint = 'indicator_group_kept',
          message = 'A group of an indicator stays once a plan that holds it is frozen.';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$`.execute(db)
  await sql`create trigger indicator_group_kept before update or delete on indicator_group
    for each row execute function guard_group()`.execute(db)
  await sql`
    create function describe_by_new_sheet() returns trigger language plpgsql as $$
    begin
      update indicator set current_plan_id = new.plan_id where id = new.indicator_id and current_plan_id is null;
      return null;
    end $$`.execute(db)
  await sql`create trigger indicator_sheet_written after insert on indicator_sheet
    for each row execute function describe_by_new_sheet()`.execute(db)
  await sql`
    create function describe_by_frozen_plan() returns trigger language plpgsql as $$
    begin
      update indicator set current_plan_id = new.id from indicator_sheet
      where indicator_sheet.plan_id = new.id and indicator.id = indicator_sheet.indicator_id;
      return null;
    end $$`.execute(db)
  await sql`create trigger evaluation_plan_frozen after update of status on evaluation_plan
    for each row when (new.status = 'FROZEN') execute function describe_by_frozen_plan()`.execute(db)
}
