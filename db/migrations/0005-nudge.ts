import { type Kysely, sql } from 'kysely'

/**
 * Milestones, and the nudges that remind of them or of a value to collect. A nudge is planned under a key made of its
 * subject, person and period, never of the time of sending, so planning again plans nothing; it is claimed with a lease.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create type milestone_kind as enum
      ('FRAMEWORK_SIGNED', 'BASELINE', 'MID_TERM', 'FINAL_COLLECTION', 'JOINT_ANALYSIS', 'COMMITTEE')`.execute(db)
  await sql`create type nudge_state as enum ('PLANNED', 'CLAIMED', 'SENT', 'CANCELLED', 'DEAD')`.execute(db)
  await sql`
    create table milestone (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      experiment_id uuid not null,
      kind milestone_kind not null,
      title text not null,
      due_on date not null,
      responsible role not null,
      completed_at timestamptz,
      completed_by uuid,
      primary key (id, programme_id),
      unique (experiment_id, kind, programme_id),
      foreign key (programme_id, experiment_id) references experiment (programme_id, id),
      foreign key (programme_id, completed_by) references member (programme_id, id),
      check ((completed_at is null) = (completed_by is null))
    )`.execute(db)
  await sql`create index milestone_due on milestone (programme_id, due_on, id)`.execute(db)
  await sql`
    create table nudge (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      key text not null,
      recipient_id uuid not null,
      milestone_id uuid,
      indicator_id uuid,
      period date,
      due_at timestamptz not null,
      state nudge_state not null default 'PLANNED',
      sending integer not null default 1 check (sending >= 1),
      attempts integer not null default 0 check (attempts >= 0),
      first_claimed_at timestamptz,
      claim_token uuid,
      lease_until timestamptz,
      remote_ref text,
      error text,
      primary key (id, programme_id),
      unique (programme_id, key),
      foreign key (programme_id, recipient_id) references member (programme_id, id) on delete cascade,
      foreign key (programme_id, milestone_id) references milestone (programme_id, id),
      foreign key (programme_id, indicator_id) references indicator (programme_id, id),
      check (num_nonnulls(milestone_id, indicator_id) = 1),
      check ((indicator_id is null) = (period is null)),
      check ((state = 'CLAIMED') = (claim_token is not null)),
      check ((state = 'CLAIMED') = (lease_until is not null))
    )`.execute(db)
  await sql`create index nudge_due on nudge (due_at) where state in ('PLANNED', 'CLAIMED')`.execute(db)
}
