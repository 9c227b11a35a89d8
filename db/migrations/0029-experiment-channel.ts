import { type Kysely, sql } from 'kysely'

/**
 * An experiment may have its channel, one in each workspace, where what happens to it is told. What is told there follows the
 * protocol of nudges: planned once under a unique key, claimed with a lease, settled.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await keepChannels(db)
  await keepAnnouncements(db)
  for (const kind of ['BOUND', 'UNBOUND'])
    await sql`alter type event_kind add value if not exists ${sql.lit(`EXPERIMENT_CHANNEL_${kind}`)}`.execute(db)
}

async function keepChannels(db: Kysely<never>): Promise<void> {
  await sql`
    create table experiment_channel (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      experiment_id uuid not null,
      platform chat_platform not null check (platform <> 'EMAIL'),
      workspace text not null check (workspace <> ''),
      channel text not null check (channel <> ''),
      language language not null,
      bound_by uuid not null,
      bound_at timestamptz not null,
      unbound_at timestamptz,
      primary key (id, programme_id),
      foreign key (programme_id, experiment_id) references experiment (programme_id, id),
      foreign key (programme_id, bound_by) references member (programme_id, id)
    )`.execute(db)
  await sql`
    create unique index experiment_channel_taken on experiment_channel (platform, workspace, channel)
    where unbound_at is null`.execute(db)
  await sql`
    create unique index experiment_channel_of_experiment on experiment_channel (experiment_id, platform, workspace)
    where unbound_at is null`.execute(db)
}

/** `recipient_id`: a word in private to whoever bound the channel. `names` tells who keeps something from being told. */
async function keepAnnouncements(db: Kysely<never>): Promise<void> {
  await sql`
    create type announcement_kind as enum
      ('SITE_OPENED', 'MILESTONE_ATTESTED', 'PLAN_IN_FORCE', 'BILAN_FROZEN', 'PROGRESS', 'WITHHELD', 'LOST')`.execute(
    db,
  )
  await sql`
    create table announcement (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      experiment_channel_id uuid not null,
      kind announcement_kind not null,
      key text not null,
      site_id uuid,
      milestone_id uuid,
      plan_id uuid,
      bilan_id uuid,
      recipient_id uuid,
      names text[] not null default '{}',
      strangers integer not null default 0 check (strangers >= 0),
      due_at timestamptz not null,
      state nudge_state not null default 'PLANNED',
      attempts integer not null default 0 check (attempts >= 0),
      first_claimed_at timestamptz,
      claim_token uuid,
      lease_until timestamptz,
      remote_ref text,
      error text,
      primary key (id, programme_id),
      unique (programme_id, key),
      foreign key (programme_id, experiment_channel_id) references experiment_channel (programme_id, id),
      foreign key (programme_id, site_id) references site (programme_id, id),
      foreign key (programme_id, milestone_id) references milestone (programme_id, id),
      foreign key (programme_id, plan_id) references evaluation_plan (programme_id, id),
      foreign key (programme_id, bilan_id) references bilan (programme_id, id),
      foreign key (programme_id, recipient_id) references member (programme_id, id) on delete cascade,
      constraint announcement_subject check (num_nonnulls(site_id, milestone_id, plan_id, bilan_id)
        = case when kind in ('PROGRESS', 'WITHHELD', 'LOST') then 0 else 1 end),
      constraint announcement_private check ((recipient_id is not null) = (kind in ('WITHHELD', 'LOST'))),
      check ((state = 'CLAIMED') = (claim_token is not null)),
      check ((state = 'CLAIMED') = (lease_until is not null))
    )`.execute(db)
  await sql`create index announcement_due on announcement (due_at) where state in ('PLANNED', 'CLAIMED')`.execute(db)
}
