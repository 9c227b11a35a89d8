import { type Kysely, sql } from 'kysely'

/**
 * The milestones that every experiment of a programme has, dated from its cohort. A programme without rows here follows the
 * usual ones. What comes from the template follows it and the dates of the cohort, until it is attested or dated by hand.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await createTemplate(db)
  await widenMilestones(db)
  await tellOfNewDates(db)
  for (const kind of ['MILESTONE_TEMPLATE_SET', 'MILESTONE_TEMPLATE_APPLIED', 'MILESTONE_MOVED', 'MILESTONE_REOPENED'])
    await sql`alter type event_kind add value if not exists ${sql.lit(kind)}`.execute(db)
}

async function createTemplate(db: Kysely<never>): Promise<void> {
  await sql`create type milestone_anchor as enum ('START', 'END')`.execute(db)
  await sql`create type milestone_side as enum ('BEFORE', 'AFTER')`.execute(db)
  await sql`create type day_unit as enum ('DAYS', 'WORKING_DAYS')`.execute(db)
  await sql`
    create table milestone_template (
      programme_id uuid not null references programme,
      kind milestone_kind not null,
      title text not null check (length(title) between 1 and 200),
      responsible role not null,
      anchor milestone_anchor not null,
      "offset" integer not null check ("offset" between 0 and 1000),
      unit day_unit not null,
      side milestone_side not null,
      primary key (kind, programme_id)
    )`.execute(db)
}

/** `round` grows when it is dated anew or opened again: those concerned are then reminded of it anew. */
async function widenMilestones(db: Kysely<never>): Promise<void> {
  await sql`
    alter table milestone
      add column from_template boolean not null default false,
      add column dated_by_hand boolean not null default false,
      add column note text check (length(note) between 1 and 2000),
      add column reached_on date,
      add column round integer not null default 1,
      add constraint milestone_attested check (completed_at is not null or num_nonnulls(note, reached_on) = 0)`.execute(
    db,
  )
  await sql`
    create function begin_milestone_round() returns trigger language plpgsql as $$
    begin
      new.round := old.round + 1;
      return new;
    end $$`.execute(db)
  await sql`create trigger milestone_round before update on milestone
    for each row when (new.due_on <> old.due_on or new.completed_at is null and old.completed_at is not null)
    execute function begin_milestone_round()`.execute(db)
}

/** A nudge tells of one date: once its milestone has another, it is no longer needed, and another nudge is. */
async function tellOfNewDates(db: Kysely<never>): Promise<void> {
  await sql`alter table nudge add column milestone_round integer`.execute(db)
  await sql`
    update nudge set milestone_round = 1, key = concat_ws(':', 'milestone', milestone_id, 1, recipient_id)
    where key like 'milestone:%'`.execute(db)
}
