import { type Kysely, sql } from 'kysely'

/**
 * Nudges follow a policy: each thing that is asked has its steps (a first word, reminders, then the coach, then an agent),
 * what can wait comes in one message a day, and whoever is asked may say « plus jamais », « pas cette fois » or « ce n'est
 * pas moi ». Their states say what is known of the sending.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await nameStates(db)
  await widenNudges(db)
  await keepSilences(db)
  await keepRules(db)
  await keepLeave(db)
  for (const kind of ['NUDGE_ANSWERED', 'NUDGE_RULE_SET', 'NUDGE_RETRIED', 'NUDGE_DROPPED'])
    await sql`alter type event_kind add value if not exists ${sql.lit(kind)}`.execute(db)
}

/**
 * RETRY: surely not sent, to be tried again. AMBIGUOUS: nobody knows whether it was sent; a person decides. An index cannot
 * name a value that its own transaction adds: it names the others.
 */
async function nameStates(db: Kysely<never>): Promise<void> {
  await sql`alter type nudge_state rename value 'PLANNED' to 'READY'`.execute(db)
  await sql`alter type nudge_state rename value 'CLAIMED' to 'SENDING'`.execute(db)
  await sql`alter type nudge_state add value if not exists 'RETRY' after 'SENT'`.execute(db)
  await sql`alter type nudge_state add value if not exists 'AMBIGUOUS' after 'RETRY'`.execute(db)
  for (const table of ['nudge', 'announcement']) {
    await sql`drop index ${sql.id(`${table}_due`)}`.execute(db)
    await sql`
      create index ${sql.id(`${table}_due`)} on ${sql.id(table)} (due_at)
      where state not in ('SENT', 'CANCELLED', 'DEAD')`.execute(db)
  }
}

/**
 * `thread`: what is asked of whom, the same at each step; null for what only tells. `awaited_id`: who was asked, when somebody
 * else hears that it waits. `digest_id`: the message of the day that it goes with. `by_mail`: no chat knows its recipient.
 */
async function widenNudges(db: Kysely<never>): Promise<void> {
  for (const kind of ['MEASUREMENTS_TO_REVIEW', 'AGREEMENT_TO_SIGN', 'AGREEMENT_TO_RENEW', 'NUDGE_DECLINED', 'DIGEST'])
    await sql`alter type nudge_kind add value if not exists ${sql.lit(kind)}`.execute(db)
  await sql`
    alter table nudge
      add column thread text,
      add column step integer not null default 0 check (step >= 0),
      add column can_wait boolean not null default false,
      add column awaited_id uuid,
      add column note text,
      add column digest_id uuid,
      add column agreement_id uuid,
      add column experiment_id uuid,
      add column by_mail boolean not null default false,
      add foreign key (programme_id, awaited_id) references member (programme_id, id) on delete cascade,
      add foreign key (digest_id, programme_id) references nudge (id, programme_id),
      add foreign key (programme_id, agreement_id) references agreement (programme_id, id),
      add foreign key (programme_id, experiment_id) references experiment (programme_id, id),
      drop constraint nudge_subject,
      drop constraint nudge_period,
      add constraint nudge_subject check (
        num_nonnulls(milestone_id, measurement_id, introduction_id, plan_id, call_id, bilan_id, agreement_id, experiment_id)
          + case when measurement_id is null then num_nonnulls(indicator_id) else 0 end
        = case when kind::text in ('STUCK_INTRODUCTIONS', 'DIGEST') then 0 else 1 end),
      add constraint nudge_period check ((num_nonnulls(indicator_id, experiment_id) = 0) = (period is null)),
      add constraint nudge_in_digest check (digest_id is null or can_wait)`.execute(db)
  await sql`create index nudge_digest on nudge (digest_id) where digest_id is not null`.execute(db)
  await sql`create index nudge_thread on nudge (thread) where thread is not null`.execute(db)
}

async function keepSilences(db: Kysely<never>): Promise<void> {
  await sql`create type nudge_answer as enum ('NEVER', 'NOT_THIS_TIME', 'NOT_ME')`.execute(db)
  await sql`
    create table nudge_silence (
      programme_id uuid not null,
      thread text not null,
      member_id uuid not null,
      answer nudge_answer not null,
      note text,
      said_at timestamptz not null,
      primary key (thread, member_id, programme_id),
      foreign key (programme_id, member_id) references member (programme_id, id) on delete cascade
    )`.execute(db)
}

/** The steps of a kind, in working days from the day it is due, where a programme does not keep those of Passerelle. */
async function keepRules(db: Kysely<never>): Promise<void> {
  await sql`
    create table nudge_rule (
      programme_id uuid not null references programme (id),
      kind nudge_kind not null,
      reminders integer[] not null check (cardinality(reminders) <= 5),
      coach_after integer,
      staff_after integer,
      primary key (programme_id, kind)
    )`.execute(db)
}

/** Days on which a member is told nothing, the last one included. */
async function keepLeave(db: Kysely<never>): Promise<void> {
  await sql`
    alter table member
      add column leave_starts_on date,
      add column leave_ends_on date,
      add constraint member_leave check (num_nonnulls(leave_starts_on, leave_ends_on) in (0, 2) and leave_starts_on <= leave_ends_on)`.execute(
    db,
  )
}
