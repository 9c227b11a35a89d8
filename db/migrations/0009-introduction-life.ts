import { type Kysely, sql } from 'kysely'

/**
 * The whole life of an introduction. The database keeps what must never be wrong: only known moves are made, each leaves a
 * step that says who, where and when; nothing is ACCEPTED without the living consent of both sides; no establishment takes
 * more than the places it declared, whoever accepts at the same instant.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await widenTypes(db)
  await keepPolicies(db)
  await declareCapacity(db)
  await liveIntroductions(db)
  await recordConsents(db)
  await watchMoves(db)
  await countPlaces(db)
  await nudgeAboutIntroductions(db)
  await letContactsAct(db)
}

/** A value added to an enum cannot be used before the transaction ends: the type is made anew. */
async function widen(db: Kysely<never>, type: string, column: string, values: readonly string[]): Promise<void> {
  const [table = '', field = ''] = column.split('.')
  await sql`alter type ${sql.raw(type)} rename to ${sql.raw(`${type}_before`)}`.execute(db)
  await sql`create type ${sql.raw(type)} as enum (${sql.join(values.map((value) => sql.lit(value)))})`.execute(db)
  await sql`alter table ${sql.ref(table)} alter column ${sql.ref(field)}
    type ${sql.raw(type)} using ${sql.ref(field)}::text::${sql.raw(type)}`.execute(db)
  await sql`drop type ${sql.raw(`${type}_before`)}`.execute(db)
}

const STATUSES = [
  'DRAFT',
  'REQUESTED',
  'PROPOSED',
  'UNDER_REVIEW',
  'MORE_INFO',
  'ACCEPTED',
  'MET',
  'CLOSED',
  'DECLINED',
  'EXPIRED',
  'WITHDRAWN',
  'REFERRED_ONWARD',
]
const REASONS = [
  'NO_CAPACITY',
  'NO_TIME',
  'WRONG_PUBLIC',
  'WRONG_PLACE',
  'ALREADY_INVOLVED',
  'UNCLEAR_REQUEST',
  'NOT_INTERESTED',
  'OTHER',
]
const EVENTS = [
  ...['ESTABLISHMENTS_IMPORTED', 'ESTABLISHMENT_CONTACT_SET', 'CAPACITY_DECLARED', 'EXPERIMENT_NEEDS_SET'],
  ...['INTRODUCTION_DRAFTED', 'INTRODUCTION_REQUESTED', 'INTRODUCTION_PROPOSED', 'INTRODUCTION_CONSENTED'],
  ...['INTRODUCTION_STUDIED', 'INTRODUCTION_QUESTIONED', 'INTRODUCTION_EXPLAINED', 'INTRODUCTION_ACCEPTED'],
  ...['INTRODUCTION_DECLINED', 'INTRODUCTION_REFERRED', 'INTRODUCTION_WITHDRAWN', 'INTRODUCTION_EXPIRED'],
  ...['INTRODUCTION_WAITLISTED', 'INTRODUCTION_CLOSED', 'INTRODUCTION_POLICY_SET', 'ANSWER_LINK_RENEWED'],
  ...['MEETING_FIXED', 'MEETING_CONFIRMED', 'FEEDBACK_GIVEN', 'SITE_OPENED', 'SITE_CHANGED'],
  ...['AGREEMENT_RECORDED', 'AGREEMENT_FILE_KEPT', 'MEASUREMENT_LOGGED', 'MEASUREMENT_CORRECTED'],
  ...['MILESTONE_COMPLETED', 'NUDGE_SNOOZED', 'LANGUAGE_SET', 'CHAT_ACCOUNT_LINKED'],
]

async function widenTypes(db: Kysely<never>): Promise<void> {
  await sql`drop index introduction_open`.execute(db)
  await sql`alter table introduction
    drop constraint introduction_check, drop constraint introduction_check1, drop constraint introduction_check2`.execute(
    db,
  )
  await sql`alter table introduction alter column status drop default`.execute(db)
  await widen(db, 'introduction_status', 'introduction.status', STATUSES)
  await widen(db, 'decline_reason', 'introduction.decline_reason', REASONS)
  await widen(db, 'event_kind', 'event.kind', EVENTS)
  await widen(db, 'channel', 'event.channel', ['API', 'SLACK', 'MATTERMOST', 'LINK', 'SYSTEM'])
  await widen(db, 'chat_platform', 'chat_account.platform', ['SLACK', 'MATTERMOST', 'EMAIL'])
}

/** Deadlines count working days of the département's calendar; changing one changes every introduction under way. */
async function keepPolicies(db: Kysely<never>): Promise<void> {
  await sql`
    alter table programme
      add column department text not null default '95' check (department ~ '^([0-9]{2,3}|2[AB])$'),
      add column reminder_working_days integer not null default 10 check (reminder_working_days between 1 and 100),
      add column expiry_working_days integer not null default 30 check (expiry_working_days between 1 and 300),
      add column review_working_days integer not null default 60 check (review_working_days between 1 and 300),
      add column link_days integer not null default 8 check (link_days between 1 and 90),
      add constraint programme_expiry check (reminder_working_days <= expiry_working_days
        and expiry_working_days <= review_working_days)`.execute(db)
}

/** Places that an establishment offers over a period. `taken` is counted by a trigger; its check is what stops the last-but-one. */
async function declareCapacity(db: Kysely<never>): Promise<void> {
  await sql`
    create table capacity (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      establishment_id uuid not null,
      starts_on date not null,
      ends_on date not null,
      places integer not null check (places between 0 and 10000),
      taken integer not null default 0,
      declared_by uuid not null,
      declared_at timestamptz not null,
      primary key (id, programme_id),
      foreign key (programme_id, establishment_id) references establishment (programme_id, id),
      foreign key (programme_id, declared_by) references member (programme_id, id),
      unique (establishment_id, starts_on, programme_id),
      check (starts_on <= ends_on),
      constraint capacity_places check (taken between 0 and places)
    )`.execute(db)
}

/** `status_*` say how the introduction came to stand where it stands; each move copies them into `introduction_step`. */
async function liveIntroductions(db: Kysely<never>): Promise<void> {
  await sql`create type introduction_outcome as enum ('SITE_OPENED', 'LATER', 'NO_FOLLOW_UP', 'NOT_MET', 'OTHER')`.execute(
    db,
  )
  await sql`
    alter table introduction
      alter column status set default 'REQUESTED',
      add column effort text check (length(effort) between 1 and 500),
      add column status_at timestamptz,
      add column status_by uuid,
      add column status_channel channel not null default 'API',
      add column proposed_by uuid,
      add column proposed_at timestamptz,
      add column establishment_agreed_at timestamptz,
      add column contact_name text check (length(contact_name) between 1 and 200),
      add column contact_email text check (contact_email = lower(contact_email)),
      add column message text check (length(message) between 1 and 2000),
      add column link_version integer not null default 1,
      add column proposed_dates timestamptz[] not null default '{}',
      add column meeting_at timestamptz,
      add column meeting_minutes integer check (meeting_minutes between 5 and 600),
      add column meeting_place text check (length(meeting_place) between 1 and 500),
      add column meeting_sequence integer not null default 0,
      add column met_enterprise boolean,
      add column met_establishment boolean,
      add column outcome introduction_outcome,
      add column capacity_id uuid,
      add column waitlisted_at timestamptz,
      add column feedback_score integer check (feedback_score between 1 and 5),
      add column feedback_comment text check (length(feedback_comment) between 1 and 2000),
      add column referred_from_id uuid`.execute(db)
  await sql`update introduction set status_at = coalesce(answered_at, requested_at),
    status_by = coalesce(answered_by, requested_by)`.execute(db)
  await sql`
    alter table introduction
      drop column answered_by,
      drop column answered_at,
      alter column status_at set not null,
      add foreign key (programme_id, status_by) references member (programme_id, id),
      add foreign key (programme_id, proposed_by) references member (programme_id, id),
      add foreign key (programme_id, capacity_id) references capacity (programme_id, id),
      add foreign key (programme_id, referred_from_id) references introduction (programme_id, id),
      add constraint introduction_proposed check ((proposed_by is null) = (proposed_at is null)),
      add constraint introduction_declined check ((status = 'DECLINED') = (decline_reason is not null)),
      add constraint introduction_closed check ((status = 'CLOSED') = (outcome is not null)),
      add constraint introduction_meeting check ((meeting_at is null) = (meeting_minutes is null))`.execute(db)
  // One rule for lists and for pages: an establishment that agreed waits for the enterprise, a waiting list for a place.
  await sql`create type introduction_party as enum ('STAFF', 'ENTERPRISE', 'ESTABLISHMENT')`.execute(db)
  await sql`
    alter table introduction add column waiting_for introduction_party generated always as (case
      when status = 'REQUESTED' then 'STAFF'::introduction_party
      when status in ('DRAFT', 'MORE_INFO', 'ACCEPTED', 'MET') then 'ENTERPRISE'::introduction_party
      when status not in ('PROPOSED', 'UNDER_REVIEW') or waitlisted_at is not null then null
      when establishment_agreed_at is not null then 'ENTERPRISE'::introduction_party
      else 'ESTABLISHMENT'::introduction_party end) stored`.execute(db)
  await sql`
    create unique index introduction_open on introduction (programme_id, experiment_id, establishment_id)
    where status not in ('CLOSED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'REFERRED_ONWARD')`.execute(db)
  await sql`create index introduction_standing on introduction (programme_id, status, status_at, id)`.execute(db)
  await sql`create index introduction_establishment on introduction (establishment_id, requested_at desc)`.execute(db)
}

/** Who agreed to what: given once, withdrawn once, never rewritten. No member gave it: the establishment did, by its link. */
async function recordConsents(db: Kysely<never>): Promise<void> {
  await sql`create type consent_side as enum ('ENTERPRISE', 'ESTABLISHMENT')`.execute(db)
  await sql`
    create table consent (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      introduction_id uuid not null,
      side consent_side not null,
      text_version text not null,
      channel channel not null,
      given_by uuid,
      given_at timestamptz not null,
      withdrawn_at timestamptz,
      primary key (id, programme_id),
      foreign key (programme_id, introduction_id) references introduction (programme_id, id),
      foreign key (programme_id, given_by) references member (programme_id, id),
      check (side = 'ESTABLISHMENT' or given_by is not null),
      check (withdrawn_at >= given_at)
    )`.execute(db)
  await sql`create unique index consent_living on consent (introduction_id, side) where withdrawn_at is null`.execute(
    db,
  )
  // Introductions accepted before consents were recorded: both sides had agreed by word of mouth.
  await sql`
    insert into consent (programme_id, introduction_id, side, text_version, channel, given_by, given_at)
    select programme_id, id, side, 'oral', status_channel, status_by, status_at
    from introduction cross join unnest(enum_range(null::consent_side)) as side
    where status = 'ACCEPTED'`.execute(db)
}

const MOVES: Readonly<Record<string, readonly string[]>> = {
  DRAFT: ['REQUESTED', 'WITHDRAWN'],
  REQUESTED: ['PROPOSED', 'MORE_INFO', 'DECLINED', 'WITHDRAWN'],
  PROPOSED: ['UNDER_REVIEW', 'MORE_INFO', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'REFERRED_ONWARD'],
  UNDER_REVIEW: ['MORE_INFO', 'ACCEPTED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'REFERRED_ONWARD'],
  MORE_INFO: [
    ...['REQUESTED', 'PROPOSED', 'UNDER_REVIEW', 'ACCEPTED'],
    ...['DECLINED', 'EXPIRED', 'WITHDRAWN', 'REFERRED_ONWARD'],
  ],
  ACCEPTED: ['MET', 'CLOSED', 'WITHDRAWN'],
  MET: ['CLOSED', 'WITHDRAWN'],
}

/** Errors carry the name of a constraint, as those of real constraints do: commands recognise them by it. */
async function watchMoves(db: Kysely<never>): Promise<void> {
  await sql`
    create table introduction_step (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      introduction_id uuid not null,
      "from" introduction_status,
      "to" introduction_status not null,
      at timestamptz not null,
      by uuid,
      channel channel not null,
      note text,
      reason decline_reason,
      primary key (id, programme_id),
      foreign key (programme_id, introduction_id) references introduction (programme_id, id),
      foreign key (programme_id, by) references member (programme_id, id)
    )`.execute(db)
  await sql`create index introduction_step_of on introduction_step (introduction_id, at, id)`.execute(db)
  await sql`create index introduction_step_latest on introduction_step (at)`.execute(db)
  await sql`
    create trigger introduction_step_append_only before update or delete on introduction_step
    for each row execute function refuse_rewriting()`.execute(db)
  await sql`
    insert into introduction_step (programme_id, introduction_id, "from", "to", at, by, channel, note, reason)
    select programme_id, id, null::introduction_status, 'REQUESTED'::introduction_status, requested_at, requested_by,
      status_channel, null, null::decline_reason
    from introduction
    union all
    select programme_id, id, 'REQUESTED', status, status_at, status_by, status_channel, note, decline_reason
    from introduction where status <> 'REQUESTED'`.execute(db)
  const moves = Object.entries(MOVES).flatMap(([from, all]) => all.map((to) => sql`(${sql.lit(from)}, ${sql.lit(to)})`))
  await sql`
    create function check_introduction_move() returns trigger language plpgsql as $$
    begin
      if tg_op = 'INSERT' and new.status not in ('DRAFT', 'REQUESTED')
        or tg_op = 'UPDATE' and (old.status, new.status) not in (${sql.join(moves)})
      then
        raise check_violation using constraint = 'introduction_move',
          message = format('An introduction does not become %s%s.', new.status,
            case when tg_op = 'UPDATE' then ' from ' || old.status end);
      end if;
      if new.status in ('ACCEPTED', 'MET') and
        (select count(*) from consent where introduction_id = new.id and withdrawn_at is null) < 2
      then
        raise check_violation using constraint = 'introduction_consents',
          message = 'An introduction is accepted once both sides have consented.';
      end if;
      return new;
    end $$`.execute(db)
  await sql`
    create function keep_introduction_step() returns trigger language plpgsql as $$
    begin
      insert into introduction_step (programme_id, introduction_id, "from", "to", at, by, channel, note, reason)
      values (new.programme_id, new.id, case when tg_op = 'UPDATE' then old.status end, new.status,
        new.status_at, new.status_by, new.status_channel, new.note, new.decline_reason);
      return null;
    end $$`.execute(db)
  await sql`
    create trigger introduction_starts before insert on introduction
    for each row execute function check_introduction_move()`.execute(db)
  await sql`
    create trigger introduction_moves before update of status on introduction
    for each row when (old.status is distinct from new.status) execute function check_introduction_move()`.execute(db)
  await sql`
    create trigger introduction_started after insert on introduction
    for each row execute function keep_introduction_step()`.execute(db)
  await sql`
    create trigger introduction_moved after update of status on introduction
    for each row when (old.status is distinct from new.status) execute function keep_introduction_step()`.execute(db)
}

/** A place is held by the introduction that names its capacity: `taken` follows, under the lock of the capacity's row. */
async function countPlaces(db: Kysely<never>): Promise<void> {
  await sql`
    create function count_places() returns trigger language plpgsql as $$
    begin
      if tg_op = 'UPDATE' then
        update capacity set taken = taken - 1 where id = old.capacity_id;
      end if;
      update capacity set taken = taken + 1 where id = new.capacity_id;
      return null;
    end $$`.execute(db)
  await sql`
    create trigger introduction_places after update of capacity_id on introduction
    for each row when (old.capacity_id is distinct from new.capacity_id) execute function count_places()`.execute(db)
}

/**
 * A nudge may be about an introduction, or a weekly list of a programme's; and go to the contact of an establishment, by
 * e-mail. It stays true while the introduction stands in one of the statuses of `while_status`.
 */
async function nudgeAboutIntroductions(db: Kysely<never>): Promise<void> {
  await sql`
    create type nudge_kind as enum (
      'MILESTONE', 'MEASUREMENT', 'INTRODUCTION_TO_CHECK', 'CONSENT_TO_GIVE', 'INTRODUCTION_NEWS', 'QUESTION_ASKED',
      'INVITATION', 'INVITATION_REMINDER', 'QUESTION_ANSWERED', 'MEETING_TO_FIX', 'MEETING_FIXED', 'MEETING_TO_CONFIRM',
      'OUTCOME_TO_TELL', 'FEEDBACK_TO_GIVE', 'PLACE_FREED', 'LINK_RENEWED', 'STUCK_INTRODUCTIONS')`.execute(db)
  await sql`
    alter table nudge
      drop constraint nudge_check,
      drop constraint nudge_check1,
      alter column recipient_id drop not null,
      add column kind nudge_kind,
      add column contact_name text,
      add column contact_email text check (contact_email = lower(contact_email)),
      add column introduction_id uuid,
      add column while_status introduction_status[]`.execute(db)
  await sql`update nudge set kind = case when milestone_id is null then 'MEASUREMENT' else 'MILESTONE' end::nudge_kind`.execute(
    db,
  )
  await sql`
    alter table nudge
      alter column kind set not null,
      add foreign key (programme_id, introduction_id) references introduction (programme_id, id),
      add constraint nudge_recipient check (num_nonnulls(recipient_id, contact_email) = 1),
      add constraint nudge_subject check (num_nonnulls(milestone_id, indicator_id, introduction_id)
        = case when kind = 'STUCK_INTRODUCTIONS' then 0 else 1 end),
      add constraint nudge_period check ((indicator_id is null) = (period is null)),
      add constraint nudge_while check ((introduction_id is null) = (while_status is null))`.execute(db)
}

/** A contact is no member: what they change is known by its client key alone, which nobody else's may repeat. */
async function letContactsAct(db: Kysely<never>): Promise<void> {
  await sql`alter table event drop constraint event_client_key`.execute(db)
  await sql`
    create unique index event_client_key on event (programme_id, actor_id, client_key) nulls not distinct
    where client_key is not null`.execute(db)
}
