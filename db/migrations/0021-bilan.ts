import { type Kysely, sql } from 'kysely'

/**
 * The bilan of an experiment: four questions answered by each party and by all together, what supports the answers, and the
 * decision. It is written while it is a draft and never after. Submitting it keeps the figures as they are that day, so that
 * what is signed never changes; it is frozen once every signatory of the plan in force has signed that very content.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await createTypes(db)
  await createBilan(db)
  await keepAnswers(db)
  await createContent(db)
  await keepSignatures(db)
  await guardBilans(db)
  await guardContent(db)
  await nudgeAboutBilans(db)
}

const EVENTS = [
  ...['BILAN_OPENED', 'BILAN_CONTRIBUTED', 'BILAN_WRITTEN', 'BILAN_DECIDED'],
  ...['BILAN_SUBMITTED', 'BILAN_SIGNED', 'BILAN_RETURNED'],
]

async function createTypes(db: Kysely<never>): Promise<void> {
  await sql`create type bilan_status as enum ('DRAFT', 'SIGNING', 'FROZEN')`.execute(db)
  await sql`create type bilan_question as enum ('LIVING_CONDITIONS', 'BENEFITS', 'VIABILITY', 'ADJUSTMENTS')`.execute(
    db,
  )
  await sql`create type bilan_decision as enum ('IMPLANT', 'EXTEND', 'ADJUST_AND_RETRY', 'STOP', 'INCONCLUSIVE')`.execute(
    db,
  )
  await sql`create type change_verdict as enum ('OBSERVED', 'PARTLY', 'NOT_OBSERVED', 'UNKNOWN')`.execute(db)
  await sql`create type effect_sign as enum ('POSITIVE', 'NEGATIVE')`.execute(db)
  for (const event of EVENTS) await sql`alter type event_kind add value ${sql.lit(event)}`.execute(db)
}

/**
 * `revision` grows at each save of what is written as a whole: two people who write at once do not undo each other. From the
 * submission on, `plan_id` is the version of the plan whose signatories sign, `figures` what its indicators came to that day.
 */
async function createBilan(db: Kysely<never>): Promise<void> {
  await sql`
    create table bilan (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      experiment_id uuid not null,
      status bilan_status not null default 'DRAFT',
      revision integer not null default 1,
      opened_by uuid not null,
      opened_at timestamptz not null,
      decision bilan_decision,
      decision_reasons text check (length(decision_reasons) between 1 and 3000),
      decided_by uuid,
      decided_at timestamptz,
      submitted_by uuid,
      submitted_at timestamptz,
      plan_id uuid,
      figures jsonb,
      content_hash text check (content_hash ~ '^[0-9a-f]{64}$'),
      returned_by uuid,
      returned_at timestamptz,
      return_note text check (length(return_note) between 1 and 2000),
      frozen_at timestamptz,
      primary key (id, programme_id),
      constraint bilan_of_experiment unique (experiment_id, programme_id),
      unique (experiment_id, id, programme_id),
      foreign key (programme_id, experiment_id) references experiment (programme_id, id),
      foreign key (programme_id, experiment_id, plan_id) references evaluation_plan (programme_id, experiment_id, id),
      foreign key (programme_id, opened_by) references member (programme_id, id),
      foreign key (programme_id, decided_by) references member (programme_id, id),
      foreign key (programme_id, submitted_by) references member (programme_id, id),
      foreign key (programme_id, returned_by) references member (programme_id, id),
      constraint bilan_decided check (num_nonnulls(decision, decision_reasons, decided_by, decided_at) in (0, 4)),
      constraint bilan_submitted check (num_nonnulls(plan_id, figures, content_hash) = case status when 'DRAFT' then 0 else 3 end
        and (status = 'DRAFT' or num_nonnulls(submitted_by, submitted_at, decision) = 3)),
      constraint bilan_returned check (num_nonnulls(returned_by, returned_at, return_note) in (0, 3)),
      constraint bilan_frozen check ((status = 'FROZEN') = (frozen_at is not null))
    )`.execute(db)
  await sql`create index bilan_open on bilan (programme_id, status) where status <> 'FROZEN'`.execute(db)
}

/**
 * What a party answers to a question, or all together when `party` is null. A party is a stakeholder of a version of the plan,
 * known by its name, which it keeps from a version to the next; `is_reported` when somebody else wrote down what it said.
 * Nothing is overwritten: a text without words takes back.
 */
async function keepAnswers(db: Kysely<never>): Promise<void> {
  await sql`
    create table bilan_answer (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      bilan_id uuid not null,
      experiment_id uuid not null,
      plan_id uuid,
      party text,
      question bilan_question not null,
      version integer not null check (version >= 1),
      text text check (length(text) between 1 and 3000),
      is_reported boolean not null default false,
      written_by uuid not null,
      written_at timestamptz not null,
      channel channel not null,
      primary key (id, programme_id),
      constraint bilan_answer_version unique nulls not distinct (bilan_id, party, question, version, programme_id),
      foreign key (programme_id, experiment_id, bilan_id) references bilan (programme_id, experiment_id, id),
      foreign key (programme_id, experiment_id, plan_id) references evaluation_plan (programme_id, experiment_id, id),
      foreign key (programme_id, plan_id, party) references stakeholder (programme_id, plan_id, name),
      foreign key (programme_id, written_by) references member (programme_id, id),
      check ((plan_id is null) = (party is null)),
      check (party is not null or not is_reported),
      check (text is not null or version > 1)
    )`.execute(db)
  await sql`
    create trigger bilan_answer_append_only before update or delete on bilan_answer
    for each row execute function refuse_rewriting()`.execute(db)
}

/** What is written as a whole, and may be written again while the bilan is a draft: the journal keeps what it said before. */
async function createContent(db: Kysely<never>): Promise<void> {
  await sql`
    create table bilan_evidence (
      programme_id uuid not null,
      bilan_id uuid not null,
      experiment_id uuid not null,
      question bilan_question not null,
      position integer not null,
      indicator_id uuid not null,
      comment text check (length(comment) between 1 and 2000),
      primary key (bilan_id, question, indicator_id, programme_id),
      unique (bilan_id, question, position, programme_id),
      foreign key (programme_id, experiment_id, bilan_id) references bilan (programme_id, experiment_id, id),
      foreign key (programme_id, experiment_id, indicator_id) references indicator (programme_id, experiment_id, id)
    )`.execute(db)
  await sql`
    create table bilan_assessment (
      programme_id uuid not null,
      bilan_id uuid not null,
      expected_change_id uuid not null,
      verdict change_verdict not null,
      comment text check (length(comment) between 1 and 2000),
      primary key (bilan_id, expected_change_id, programme_id),
      foreign key (programme_id, bilan_id) references bilan (programme_id, id),
      foreign key (programme_id, expected_change_id) references expected_change (programme_id, id)
    )`.execute(db)
  await sql`
    create table bilan_effect (
      programme_id uuid not null,
      bilan_id uuid not null,
      position integer not null,
      sign effect_sign not null,
      description text not null check (length(description) between 1 and 2000),
      concerns text not null check (length(concerns) between 1 and 200),
      primary key (bilan_id, position, programme_id),
      foreign key (programme_id, bilan_id) references bilan (programme_id, id)
    )`.execute(db)
  await sql`
    create table bilan_condition (
      programme_id uuid not null,
      bilan_id uuid not null,
      position integer not null,
      description text not null check (length(description) between 1 and 2000),
      primary key (bilan_id, position, programme_id),
      foreign key (programme_id, bilan_id) references bilan (programme_id, id)
    )`.execute(db)
  await sql`
    create table bilan_adjustment (
      programme_id uuid not null,
      bilan_id uuid not null,
      position integer not null,
      description text not null check (length(description) between 1 and 2000),
      responsible text not null check (length(responsible) between 1 and 200),
      due_on date not null,
      primary key (bilan_id, position, programme_id),
      foreign key (programme_id, bilan_id) references bilan (programme_id, id)
    )`.execute(db)
  await sql`
    create table bilan_set_aside (
      programme_id uuid not null,
      bilan_id uuid not null,
      measurement_id uuid not null,
      reason text not null check (length(reason) between 1 and 2000),
      set_by uuid not null,
      set_at timestamptz not null,
      primary key (bilan_id, measurement_id, programme_id),
      foreign key (programme_id, bilan_id) references bilan (programme_id, id),
      foreign key (programme_id, measurement_id) references measurement (programme_id, id),
      foreign key (programme_id, set_by) references member (programme_id, id)
    )`.execute(db)
}

/** A signature is given once, on one content, and voided once, when the bilan goes back to be written. `paper_on` is the date of one on paper. */
async function keepSignatures(db: Kysely<never>): Promise<void> {
  await sql`
    create table bilan_signature (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      bilan_id uuid not null,
      plan_id uuid not null,
      stakeholder_id uuid not null,
      content_hash text not null,
      recorded_by uuid not null,
      signed_at timestamptz not null,
      channel channel not null,
      paper_on date,
      note text check (length(note) between 1 and 2000),
      voided_at timestamptz,
      primary key (id, programme_id),
      foreign key (programme_id, bilan_id) references bilan (programme_id, id),
      foreign key (programme_id, plan_id, stakeholder_id) references stakeholder (programme_id, plan_id, id),
      foreign key (programme_id, recorded_by) references member (programme_id, id)
    )`.execute(db)
  await sql`
    create unique index bilan_signature_living on bilan_signature (bilan_id, stakeholder_id) where voided_at is null`.execute(
    db,
  )
  await sql`
    create function guard_bilan_signature() returns trigger language plpgsql as $$
    begin
      if tg_op = 'DELETE' or (to_jsonb(new) - 'voided_at') <> (to_jsonb(old) - 'voided_at') or old.voided_at is not null then
        raise exception 'bilan_signature is append-only' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger bilan_signature_append_only before update or delete on bilan_signature
    for each row execute function guard_bilan_signature()`.execute(db)
}

/** What is submitted does not change under the signatures, and what is frozen does not change at all. */
async function guardBilans(db: Kysely<never>): Promise<void> {
  await sql`
    create function guard_bilan() returns trigger language plpgsql as $$
    declare
      moves text[] := array['status', 'frozen_at'];
    begin
      if tg_op = 'INSERT' then
        if new.status = 'DRAFT' then return new; end if;
      elsif tg_op = 'UPDATE' then
        if old.status = 'DRAFT' and new.status in ('DRAFT', 'SIGNING') or old.status = 'SIGNING' and new.status = 'DRAFT' then
          return new;
        end if;
        if old.status = 'SIGNING' and new.status = 'FROZEN' and (to_jsonb(new) - moves) = (to_jsonb(old) - moves) then
          perform check_bilan_signatures(new);
          return new;
        end if;
      end if;
      raise check_violation using constraint = 'bilan_move',
        message = 'A bilan is opened as a draft, submitted, then sent back or frozen as it was signed; a frozen one stays as it is.';
    end $$`.execute(db)
  await sql`
    create function check_bilan_signatures(signed bilan) returns void language plpgsql as $$
    begin
      if not exists (select from evaluation_plan where id = signed.plan_id and status = 'FROZEN') then
        raise check_violation using constraint = 'bilan_plan',
          message = 'A bilan is frozen under the plan in force.';
      end if;
      if not exists (select from stakeholder where plan_id = signed.plan_id and signs)
        or exists (select from stakeholder where plan_id = signed.plan_id and signs and not exists (
          select from bilan_signature where bilan_id = signed.id and stakeholder_id = stakeholder.id and voided_at is null
            and content_hash = signed.content_hash))
      then
        raise check_violation using constraint = 'bilan_signatures',
          message = 'A bilan is frozen once every signatory of the plan has signed it as it stands.';
      end if;
    end $$`.execute(db)
  await sql`create trigger bilan_moves before insert or update or delete on bilan
    for each row execute function guard_bilan()`.execute(db)
}

const CONTENT = ['answer', 'evidence', 'assessment', 'effect', 'condition', 'adjustment', 'set_aside']

/** Whoever writes shares the row of the bilan until the end of the transaction: it is not submitted meanwhile. */
async function guardContent(db: Kysely<never>): Promise<void> {
  await sql`
    create function check_bilan_is_draft() returns trigger language plpgsql as $$
    declare
      written uuid := case when tg_op = 'DELETE' then old.bilan_id else new.bilan_id end;
    begin
      perform from bilan where id = written and status = 'DRAFT' for share;
      if not found then
        raise check_violation using constraint = 'bilan_written', message = 'A bilan is written while it is a draft.';
      end if;
      return case when tg_op = 'DELETE' then old else new end;
    end $$`.execute(db)
  for (const part of CONTENT)
    await sql`create trigger ${sql.raw(`bilan_${part}_in_draft`)} before insert or update or delete
      on ${sql.table(`bilan_${part}`)} for each row execute function check_bilan_is_draft()`.execute(db)
}

/** A nudge may be about a bilan. What it may be about besides was said by the migrations before, and stays so. */
async function nudgeAboutBilans(db: Kysely<never>): Promise<void> {
  for (const kind of ['BILAN_TO_CONTRIBUTE', 'BILAN_TO_SIGN', 'BILAN_RETURNED', 'BILAN_FROZEN'])
    await sql`alter type nudge_kind add value ${sql.lit(kind)}`.execute(db)
  await sql`
    alter table nudge
      add column bilan_id uuid,
      add foreign key (programme_id, bilan_id) references bilan (programme_id, id)`.execute(db)
  await sql`
    do $$
    declare
      subject text := (select pg_get_constraintdef(oid) from pg_constraint
        where conrelid = 'nudge'::regclass and conname = 'nudge_subject');
    begin
      execute 'alter table nudge drop constraint nudge_subject, add constraint nudge_subject '
        || replace(subject, 'num_nonnulls(', 'num_nonnulls(bilan_id, ');
    end $$`.execute(db)
}
