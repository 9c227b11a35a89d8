import { type Kysely, sql } from 'kysely'

/**
 * What the life of an evaluation plan needs besides its content: who saved it, who sent it to be signed, who sent it back and
 * why; the groups that a version adds, counted once it is in force; a library whose indicators keep their meaning;
 * and the nudges that bring a plan to those who sign it.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await widen(db, 'event_kind', EVENTS)
  await widen(db, 'nudge_kind', NUDGES)
  await tellWhoDidWhat(db)
  await outliveStakeholders(db)
  await openWithPlan(db)
  await searchLibrary(db)
  await keepLibrary(db)
  await nudgeAboutPlans(db)
}

const EVENTS = [
  ...['PLAN_DRAFTED', 'PLAN_SAVED', 'PLAN_SUBMITTED', 'PLAN_SIGNED', 'PLAN_REOPENED', 'PLAN_ABANDONED'],
  ...['INDICATOR_DEFINITION_ADDED', 'INDICATOR_DEFINITION_CHANGED'],
]

const NUDGES = ['PLAN_TO_SIGN', 'PLAN_IN_FORCE', 'PLAN_RETURNED']

async function widen(db: Kysely<never>, type: string, values: readonly string[]): Promise<void> {
  for (const value of values)
    await sql`alter type ${sql.table(type)} add value if not exists ${sql.lit(value)}`.execute(db)
}

/** A plan sent back says by whom and why until it is submitted again. */
async function tellWhoDidWhat(db: Kysely<never>): Promise<void> {
  await sql`
    alter table evaluation_plan
      add column saved_by uuid,
      add column saved_at timestamptz,
      add column submitted_by uuid,
      add column frozen_by uuid,
      add column returned_by uuid,
      add column returned_at timestamptz,
      add column returned_note text check (length(returned_note) between 1 and 2000),
      add foreign key (programme_id, saved_by) references member (programme_id, id),
      add foreign key (programme_id, submitted_by) references member (programme_id, id),
      add foreign key (programme_id, frozen_by) references member (programme_id, id),
      add foreign key (programme_id, returned_by) references member (programme_id, id),
      add constraint evaluation_plan_saved check ((saved_by is null) = (saved_at is null)),
      add constraint evaluation_plan_returned check (num_nonnulls(returned_by, returned_at, returned_note) in (0, 3)
        and (returned_at is null or status in ('DRAFT', 'ABANDONED')))`.execute(db)
  await sql`create index evaluation_plan_submitted_at on evaluation_plan (submitted_at)`.execute(db)
  await sql`create index evaluation_plan_frozen_at on evaluation_plan (frozen_at)`.execute(db)
  await sql`create index evaluation_plan_returned_at on evaluation_plan (returned_at)`.execute(db)
  await sql`create index stakeholder_member on stakeholder (member_id, plan_id)`.execute(db)
}

/**
 * A plan sent back is written anew: a signature that no longer holds stays when its stakeholder is gone. `paper_on` is the date
 * of a signature on paper.
 */
async function outliveStakeholders(db: Kysely<never>): Promise<void> {
  await sql`
    alter table plan_signature
      add column paper_on date,
      alter column stakeholder_id drop not null,
      drop constraint plan_signature_programme_id_plan_id_stakeholder_id_fkey,
      add foreign key (programme_id, plan_id) references evaluation_plan (programme_id, id),
      add constraint plan_signature_stakeholder foreign key (programme_id, plan_id, stakeholder_id)
        references stakeholder (programme_id, plan_id, id) on delete set null (stakeholder_id),
      add constraint plan_signature_holds check (stakeholder_id is not null or voided_at is not null)`.execute(db)
  await sql`
    create or replace function guard_signature() returns trigger language plpgsql as $$
    declare
      ending text[] := array['voided_at', 'stakeholder_id'];
    begin
      if tg_op = 'DELETE' or (to_jsonb(new) - ending) <> (to_jsonb(old) - ending)
        or old.voided_at is not null and new.voided_at is distinct from old.voided_at
        or new.stakeholder_id is distinct from old.stakeholder_id and new.stakeholder_id is not null
      then
        raise exception 'plan_signature is append-only' using errcode = 'restrict_violation';
      end if;
      return new;
    end $$`.execute(db)
}

/**
 * Groups belong to the identity of an indicator, and so does the definition it follows: what a draft says of them would at once
 * hold for the version in force. So a sheet names the groups and the definition of its version, and what is new in them
 * reaches the indicator when that version comes into force. Once in force, a definition is followed for good.
 */
async function openWithPlan(db: Kysely<never>): Promise<void> {
  await sql`
    alter table indicator_sheet
      add column group_labels text[] not null default '{}' check (cardinality(group_labels) <= 50),
      add column definition_id uuid,
      add foreign key (programme_id, definition_id) references indicator_definition (programme_id, id)`.execute(db)
  await sql`
    create function open_plan() returns trigger language plpgsql as $$
    begin
      update indicator set definition_id = sheet.definition_id from indicator_sheet as sheet
      where sheet.plan_id = new.id and indicator.id = sheet.indicator_id
        and sheet.definition_id is not null and indicator.definition_id is distinct from sheet.definition_id;
      insert into indicator_group (programme_id, indicator_id, position, label)
      select sheet.programme_id, sheet.indicator_id, coalesce((select max(position) from indicator_group as last
          where last.indicator_id = sheet.indicator_id), 0) + added.ordinality, added.label
      from indicator_sheet as sheet cross join unnest(group_labels) with ordinality as added(label, ordinality)
      where sheet.plan_id = new.id and not exists (select from indicator_group as known
        where known.indicator_id = sheet.indicator_id and known.label = added.label);
      return null;
    end $$`.execute(db)
  await sql`create trigger evaluation_plan_opens after update of status on evaluation_plan
    for each row when (new.status = 'FROZEN') execute function open_plan()`.execute(db)
  await sql`
    create function guard_followed() returns trigger language plpgsql as $$
    begin
      if was_frozen(old.id) then
        raise check_violation using constraint = 'indicator_followed',
          message = 'The definition that an indicator follows is set once a plan that holds it is frozen.';
      end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger indicator_followed before update of definition_id on indicator
    for each row when (old.definition_id is not null and old.definition_id is distinct from new.definition_id)
    execute function guard_followed()`.execute(db)
}

/** `search_text` is what people search a definition by, folded. */
async function searchLibrary(db: Kysely<never>): Promise<void> {
  await sql`alter table indicator_definition add column search_text text not null default ''`.execute(db)
}

/**
 * What follows a definition adds up across experiments: it has its kind, unit, factor and rules, and a scale has its ends. The
 * definition is held while a plan is submitted or comes into force: neither changes behind the back of the other.
 */
async function keepLibrary(db: Kysely<never>): Promise<void> {
  await sql`
    create function check_plan_follows_library() returns trigger language plpgsql as $$
    begin
      perform from indicator_definition where id in (
        select coalesce(sheet.definition_id, indicator.definition_id)
        from indicator_sheet as sheet join indicator on indicator.id = indicator_id where plan_id = new.id)
      order by id for share;
      if exists (
        select from indicator_sheet as sheet
        join indicator on indicator.id = indicator_id
        join indicator_definition as followed on followed.id = coalesce(sheet.definition_id, indicator.definition_id)
        where plan_id = new.id and (
          (indicator.kind, indicator.unit, indicator.rate_factor, sheet.period_aggregation, sheet.site_aggregation)
            <> (followed.kind, followed.unit, followed.rate_factor, followed.period_aggregation, followed.site_aggregation)
          or followed.kind = 'SCALE'
            and (sheet.minimum, sheet.maximum) is distinct from (followed.minimum, followed.maximum)))
      then
        raise check_violation using constraint = 'indicator_follows_definition',
          message = 'An indicator that follows a definition has its kind, unit, factor and rules.';
      end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger evaluation_plan_follows_library before update of status on evaluation_plan
    for each row when (new.status in ('SIGNING', 'FROZEN')) execute function check_plan_follows_library()`.execute(db)
  await sql`
    create function guard_definition() returns trigger language plpgsql as $$
    begin
      if ((new.kind, new.unit, new.rate_factor, new.period_aggregation, new.site_aggregation)
          <> (old.kind, old.unit, old.rate_factor, old.period_aggregation, old.site_aggregation)
        or new.kind = 'SCALE' and (new.minimum, new.maximum) is distinct from (old.minimum, old.maximum))
        and exists (
          select from indicator_sheet as sheet
          join indicator on indicator.id = indicator_id
          join evaluation_plan on evaluation_plan.id = plan_id and (status = 'SIGNING' or frozen_at is not null)
          where coalesce(sheet.definition_id, indicator.definition_id) = old.id)
      then
        raise check_violation using constraint = 'indicator_definition_kept',
          message = 'The kind, unit, factor and rules of a definition are set once a plan that follows it is signed.';
      end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger indicator_definition_kept before update on indicator_definition
    for each row execute function guard_definition()`.execute(db)
}

/** A nudge may be about a version of a plan. */
async function nudgeAboutPlans(db: Kysely<never>): Promise<void> {
  await sql`
    alter table nudge
      add column plan_id uuid,
      add foreign key (programme_id, plan_id) references evaluation_plan (programme_id, id),
      drop constraint nudge_subject,
      add constraint nudge_subject check (num_nonnulls(milestone_id, indicator_id, introduction_id, plan_id)
        = case when kind = 'STUCK_INTRODUCTIONS' then 0 else 1 end)`.execute(db)
}
