import { type Kysely, sql } from 'kysely'

/**
 * How enterprises come to a cohort: a call with the needs it is about and the criteria it is judged by, applications, the
 * scores of a jury, and the way of each application to an experiment. What must be fair is kept here: criteria do not move
 * under the scores, scores do not move once the shortlist is being decided, and no stage is skipped.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await dateProgrammes(db)
  await sizeCohorts(db)
  await identifyEnterprises(db)
  await createCall(db)
  await createApplication(db)
  await watchMoves(db)
  await createScoring(db)
  await guardScoring(db)
  await nudgeJurors(db)
  await nameEvents(db)
}

/** A cohort stays within the dates of its programme, whichever of the two is changed, and whoever changes the other meanwhile. */
async function dateProgrammes(db: Kysely<never>): Promise<void> {
  await sql`create type cohort_label as enum ('PROMOTION', 'EDITION')`.execute(db)
  await sql`
    alter table programme
      add column starts_on date,
      add column ends_on date,
      add column cohort_label cohort_label not null default 'PROMOTION',
      add constraint programme_days check (starts_on <= ends_on)`.execute(db)
  await sql`
    create function check_cohort_dates() returns trigger language plpgsql as $$
    declare
      its programme;
    begin
      select * into strict its from programme where id = new.programme_id for share;
      if new.starts_on < its.starts_on or new.ends_on > its.ends_on then
        raise check_violation using constraint = 'cohort_within_programme',
          message = 'A cohort stays within the dates of its programme.';
      end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger cohort_within_programme before insert or update of starts_on, ends_on on cohort
    for each row execute function check_cohort_dates()`.execute(db)
  await sql`
    create function check_programme_dates() returns trigger language plpgsql as $$
    begin
      if exists (select from cohort where programme_id = new.id and (starts_on < new.starts_on or ends_on > new.ends_on)) then
        raise check_violation using constraint = 'cohort_within_programme',
          message = 'A programme holds the dates of its cohorts.';
      end if;
      return null;
    end $$`.execute(db)
  await sql`create trigger programme_holds_cohorts after update of starts_on, ends_on on programme
    for each row execute function check_programme_dates()`.execute(db)
}

async function sizeCohorts(db: Kysely<never>): Promise<void> {
  await sql`
    alter table cohort
      add column budget numeric(12, 2) check (budget >= 0),
      add column planned_enterprises integer check (planned_enterprises between 1 and 1000)`.execute(db)
  await sql`alter table cohort rename constraint cohort_programme_id_name_key to cohort_name`.execute(db)
}

async function identifyEnterprises(db: Kysely<never>): Promise<void> {
  await sql`
    alter table enterprise
      add column siret text check (siret ~ '^[0-9]{14}$'),
      add column rna text check (rna ~ '^W[0-9A-Z]{9}$'),
      add constraint enterprise_siret unique (programme_id, siret),
      add constraint enterprise_rna unique (programme_id, rna)`.execute(db)
  await sql`alter table enterprise rename constraint enterprise_programme_id_name_key to enterprise_name`.execute(db)
  await sql`alter table experiment add unique (id, enterprise_id, programme_id)`.execute(db)
}

/** `shortlisted_at`: since when the shortlist is being decided. From then on scores stay as they are. */
async function createCall(db: Kysely<never>): Promise<void> {
  await sql`
    create table call (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      cohort_id uuid not null,
      opens_on date not null,
      closes_on date not null,
      text text not null check (length(text) between 1 and 10000),
      shortlisted_at timestamptz,
      set_by uuid not null,
      set_at timestamptz not null,
      primary key (id, programme_id),
      constraint call_cohort unique (cohort_id, programme_id),
      foreign key (programme_id, cohort_id) references cohort (programme_id, id),
      foreign key (programme_id, set_by) references member (programme_id, id),
      constraint call_days check (opens_on <= closes_on)
    )`.execute(db)
  await sql`
    create table priority_need (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      call_id uuid not null,
      position integer not null,
      title text not null check (length(title) between 1 and 200),
      description text check (length(description) between 1 and 2000),
      direction text check (length(direction) between 1 and 200),
      challenge challenge,
      primary key (id, programme_id),
      unique (call_id, id, programme_id),
      foreign key (programme_id, call_id) references call (programme_id, id)
    )`.execute(db)
  await sql`create index priority_need_call on priority_need (call_id, position)`.execute(db)
  await sql`
    create table criterion (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      call_id uuid not null,
      position integer not null,
      title text not null check (length(title) between 1 and 200),
      description text check (length(description) between 1 and 2000),
      weight numeric(5, 2) not null check (weight > 0),
      maximum integer not null check (maximum between 1 and 100),
      primary key (id, programme_id),
      unique (call_id, id, maximum, programme_id),
      foreign key (programme_id, call_id) references call (programme_id, id)
    )`.execute(db)
  await sql`create index criterion_call on criterion (call_id, position)`.execute(db)
  await sql`
    create table juror (
      programme_id uuid not null,
      call_id uuid not null,
      member_id uuid not null,
      primary key (call_id, member_id, programme_id),
      foreign key (programme_id, call_id) references call (programme_id, id),
      foreign key (programme_id, member_id) references member (programme_id, id)
    )`.execute(db)
  await sql`create index juror_member on juror (member_id, call_id)`.execute(db)
}

/** `stage_*` say how the application came to stand where it stands; each move copies them into `application_step`. */
async function createApplication(db: Kysely<never>): Promise<void> {
  await sql`create type application_stage as enum
    ('APPLIED', 'SHORTLISTED', 'SELECTED', 'ACTIVE', 'COMPLETED', 'NOT_SELECTED', 'WITHDRAWN')`.execute(db)
  await sql`
    create table application (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      call_id uuid not null,
      enterprise_id uuid not null,
      priority_need_id uuid not null,
      proposal text not null check (length(proposal) between 1 and 5000),
      links text[] not null default '{}' check (cardinality(links) <= 10),
      contact_name text check (length(contact_name) between 1 and 200),
      contact_email text check (contact_email = lower(contact_email)),
      received_on date not null,
      stage application_stage not null default 'APPLIED',
      stage_at timestamptz not null,
      stage_by uuid not null,
      stage_channel channel not null default 'API',
      note text check (length(note) between 1 and 2000),
      experiment_id uuid,
      recorded_by uuid not null,
      recorded_at timestamptz not null,
      primary key (id, programme_id),
      unique (call_id, id, programme_id),
      constraint application_opened unique (experiment_id, programme_id),
      foreign key (programme_id, call_id) references call (programme_id, id),
      foreign key (programme_id, enterprise_id) references enterprise (programme_id, id),
      constraint application_answers foreign key (programme_id, call_id, priority_need_id)
        references priority_need (programme_id, call_id, id),
      foreign key (programme_id, enterprise_id, experiment_id) references experiment (programme_id, enterprise_id, id),
      foreign key (programme_id, stage_by) references member (programme_id, id),
      foreign key (programme_id, recorded_by) references member (programme_id, id),
      constraint application_reason check (stage <> 'NOT_SELECTED' or note is not null),
      constraint application_experiment check (case
        when stage in ('ACTIVE', 'COMPLETED') then experiment_id is not null
        when stage = 'WITHDRAWN' then true
        else experiment_id is null end)
    )`.execute(db)
  await sql`create unique index application_living on application (call_id, enterprise_id) where stage <> 'WITHDRAWN'`.execute(
    db,
  )
  await sql`create index application_enterprise on application (enterprise_id)`.execute(db)
}

/** A step back is one step, and says why. Who is not selected may be after all: a place is sometimes freed. */
const MOVES: Readonly<Record<string, readonly string[]>> = {
  APPLIED: ['SHORTLISTED', 'NOT_SELECTED', 'WITHDRAWN'],
  SHORTLISTED: ['SELECTED', 'NOT_SELECTED', 'WITHDRAWN', 'APPLIED'],
  SELECTED: ['ACTIVE', 'WITHDRAWN', 'SHORTLISTED'],
  ACTIVE: ['COMPLETED', 'WITHDRAWN'],
  NOT_SELECTED: ['APPLIED'],
}

/**
 * Errors carry the name of a constraint, as those of real constraints do: commands recognise them by it. Whoever moves an
 * application holds it first, then its call: so does whoever scores it, and the two wait for each other.
 */
async function watchMoves(db: Kysely<never>): Promise<void> {
  const moves = Object.entries(MOVES).flatMap(([from, all]) => all.map((to) => sql`(${sql.lit(from)}, ${sql.lit(to)})`))
  await sql`
    create table application_step (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      application_id uuid not null,
      "from" application_stage,
      "to" application_stage not null,
      at timestamptz not null,
      by uuid not null,
      channel channel not null,
      note text,
      primary key (id, programme_id),
      foreign key (programme_id, application_id) references application (programme_id, id),
      foreign key (programme_id, by) references member (programme_id, id)
    )`.execute(db)
  await sql`create index application_step_of on application_step (application_id, at, id)`.execute(db)
  await sql`
    create trigger application_step_append_only before update or delete on application_step
    for each row execute function refuse_rewriting()`.execute(db)
  await sql`
    create function check_application_move() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' and new.stage <> 'APPLIED'
        or tg_op = 'UPDATE' and (old.stage, new.stage) not in (${sql.join(moves)})
      then
        raise check_violation using constraint = 'application_move',
          message = format('An application does not become %s%s.', new.stage,
            case when tg_op = 'UPDATE' then ' from ' || old.stage end);
      end if;
      return new;
    end $$`.execute(db)
  await sql`
    create function keep_application_step() returns trigger language plpgsql as $$
    begin
      insert into application_step (programme_id, application_id, "from", "to", at, by, channel, note)
      values (new.programme_id, new.id, case when tg_op = 'UPDATE' then old.stage end, new.stage,
        new.stage_at, new.stage_by, new.stage_channel, new.note);
      if tg_op = 'UPDATE' and new.stage in ('APPLIED', 'SHORTLISTED') then
        perform from call where id = new.call_id for no key update;
        update call set shortlisted_at = case when new.stage = 'SHORTLISTED' then coalesce(shortlisted_at, new.stage_at)
          when exists (select from application where call_id = new.call_id
            and stage in ('SHORTLISTED', 'SELECTED', 'ACTIVE', 'COMPLETED')) then shortlisted_at end
        where id = new.call_id;
      end if;
      return null;
    end $$`.execute(db)
  await sql`create trigger application_starts before insert on application
    for each row execute function check_application_move()`.execute(db)
  await sql`create trigger application_moves before update of stage on application
    for each row when (old.stage is distinct from new.stage) execute function check_application_move()`.execute(db)
  await sql`create trigger application_started after insert on application
    for each row execute function keep_application_step()`.execute(db)
  await sql`create trigger application_moved after update of stage on application
    for each row when (old.stage is distinct from new.stage) execute function keep_application_step()`.execute(db)
}

/** What a juror says of an application: a score for each criterion, or that they keep out of it. */
async function createScoring(db: Kysely<never>): Promise<void> {
  await sql`
    create table scoring (
      programme_id uuid not null,
      call_id uuid not null,
      application_id uuid not null,
      member_id uuid not null,
      recused boolean not null default false,
      comment text check (length(comment) between 1 and 2000),
      given_at timestamptz not null,
      primary key (application_id, member_id, programme_id),
      foreign key (programme_id, call_id, application_id) references application (programme_id, call_id, id),
      constraint scoring_juror foreign key (programme_id, call_id, member_id)
        references juror (programme_id, call_id, member_id)
    )`.execute(db)
  await sql`create index scoring_call on scoring (call_id, member_id)`.execute(db)
  await sql`
    create table score (
      programme_id uuid not null,
      call_id uuid not null,
      application_id uuid not null,
      member_id uuid not null,
      criterion_id uuid not null,
      maximum integer not null,
      value numeric(5, 2) not null,
      comment text check (length(comment) between 1 and 2000),
      primary key (application_id, member_id, criterion_id, programme_id),
      foreign key (programme_id, application_id, member_id) references scoring (programme_id, application_id, member_id)
        on delete cascade,
      foreign key (programme_id, call_id, criterion_id, maximum) references criterion (programme_id, call_id, id, maximum),
      constraint score_range check (value between 0 and maximum)
    )`.execute(db)
  // Scores are compared as fractions of the same whole: the maxima multiplied together.
  await sql`create aggregate product(numeric) (sfunc = numeric_mul, stype = numeric, initcond = '1')`.execute(db)
}

/** Criteria are fixed by the first score, scores by the first shortlisted application; a scoring is whole or is none. */
async function guardScoring(db: Kysely<never>): Promise<void> {
  await sql`
    create function guard_criterion() returns trigger language plpgsql as $$
    declare
      its uuid := case when tg_op = 'DELETE' then old.call_id else new.call_id end;
    begin
      if tg_op = 'UPDATE' and new is not distinct from old then return new; end if;
      perform from call where id = its for no key update;
      if exists (select from scoring where call_id = its and not recused) then
        raise check_violation using constraint = 'criterion_fixed',
          message = 'The criteria of a call are fixed once scoring has begun.';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$`.execute(db)
  await sql`create trigger criterion_fixed before insert or update or delete on criterion
    for each row execute function guard_criterion()`.execute(db)
  await sql`
    create function guard_scoring() returns trigger language plpgsql as $$
    declare
      its uuid := case when tg_op = 'DELETE' then old.application_id else new.application_id end;
      the_stage application_stage;
      decided timestamptz;
    begin
      select stage into strict the_stage from application where id = its for share;
      select shortlisted_at into strict decided from call
      where id = case when tg_op = 'DELETE' then old.call_id else new.call_id end for share;
      if the_stage <> 'APPLIED' or decided is not null then
        raise check_violation using constraint = 'scoring_open',
          message = 'Scores stay as they are once the shortlist is being decided.';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$`.execute(db)
  for (const table of ['scoring', 'score'])
    await sql`create trigger ${sql.raw(`${table}_open`)} before insert or update or delete on ${sql.table(table)}
      for each row execute function guard_scoring()`.execute(db)
  await sql`
    create function check_scoring_is_whole() returns trigger language plpgsql as $$
    begin
      if (select count(*) from score where application_id = new.application_id and member_id = new.member_id)
        <> (select case when recused then 0 else (select count(*) from criterion where call_id = scoring.call_id) end
          from scoring where application_id = new.application_id and member_id = new.member_id)
      then
        raise check_violation using constraint = 'scoring_whole',
          message = 'A juror scores every criterion of an application, or none.';
      end if;
      return null;
    end $$`.execute(db)
  await sql`create constraint trigger scoring_whole after insert or update on scoring
    deferrable initially deferred for each row execute function check_scoring_is_whole()`.execute(db)
}

/** What a nudge may be about already stays so: it may be about a call as well. */
async function nudgeJurors(db: Kysely<never>): Promise<void> {
  await sql`alter type nudge_kind add value if not exists 'APPLICATION_TO_SCORE'`.execute(db)
  const { rows } = await sql<{ definition: string }>`
    select pg_get_constraintdef(oid) as definition from pg_constraint where conname = 'nudge_subject'`.execute(db)
  const subject = rows[0]?.definition.replace('num_nonnulls(', 'num_nonnulls(call_id, ')
  if (!subject) throw new Error('The constraint that says what a nudge is about is gone.')
  await sql`
    alter table nudge
      add column call_id uuid,
      add foreign key (programme_id, call_id) references call (programme_id, id),
      drop constraint nudge_subject,
      add constraint nudge_subject ${sql.raw(subject)}`.execute(db)
}

const EVENTS = [
  ...['PROGRAMME_CHANGED', 'COHORT_CREATED', 'COHORT_CHANGED', 'CALL_SET', 'CRITERIA_SET', 'JURY_SET'],
  ...['APPLICATION_RECORDED', 'APPLICATION_CORRECTED', 'APPLICATION_SCORED', 'JUROR_RECUSED', 'RECUSAL_LIFTED'],
  ...['APPLICATION_SHORTLISTED', 'APPLICATION_SELECTED', 'APPLICATION_NOT_SELECTED', 'APPLICATION_WITHDRAWN'],
  ...['APPLICATION_REOPENED', 'APPLICATION_COMPLETED', 'EXPERIMENT_OPENED'],
]

async function nameEvents(db: Kysely<never>): Promise<void> {
  for (const kind of EVENTS) await sql`alter type event_kind add value if not exists ${sql.lit(kind)}`.execute(db)
}
