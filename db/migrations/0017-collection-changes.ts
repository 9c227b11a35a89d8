import { type Kysely, sql } from 'kysely'

/**
 * What can happen to the values that are collected, for the event log; who is told that a value is sent back; and, where a
 * race would let it through, that nothing is measured out of the plan in force.
 */
export async function up(db: Kysely<never>): Promise<void> {
  for (const kind of EVENTS) await sql`alter type event_kind add value ${sql.lit(kind)}`.execute(db)
  await nudgeAboutMeasurements(db)
  await measureWhatIsPlanned(db)
}

const EVENTS = [
  'MEASUREMENTS_LOGGED',
  'MEASUREMENTS_SUBMITTED',
  'MEASUREMENTS_APPROVED',
  'MEASUREMENT_RETURNED',
  'MEASUREMENT_MARKED',
  'EVIDENCE_ADDED',
  'PERIOD_REOPENED',
  'PERIOD_LOCKED',
  'COLLECTION_POLICY_SET',
]

/** The author of a value that is sent back is told so, for as long as it waits for a correction. Its indicator stands beside it. */
async function nudgeAboutMeasurements(db: Kysely<never>): Promise<void> {
  await sql`alter type nudge_kind add value 'MEASUREMENT_RETURNED'`.execute(db)
  await sql`
    alter table nudge
      add column measurement_id uuid,
      add foreign key (programme_id, measurement_id) references measurement (programme_id, id),
      add constraint nudge_measurement check (measurement_id is null or indicator_id is not null)`.execute(db)
  await sql`create index measurement_returned_at on measurement (status_at) where status = 'RETURNED'`.execute(db)
  await sql`create index measurement_of_author on measurement (logged_by, status_at, id) where status in ('DRAFT', 'RETURNED')`.execute(
    db,
  )
}

/** A version of the plan may be put in force between the moment an entry is checked and the moment it is written. */
async function measureWhatIsPlanned(db: Kysely<never>): Promise<void> {
  await sql`
    create function check_measurement_is_planned() returns trigger language plpgsql as $$
    begin
      if not exists (select from evaluation_plan where id = new.plan_id and status = 'FROZEN') then
        raise check_violation using constraint = 'measurement_planned',
          message = 'A measurement is of an indicator of the plan in force.';
      end if;
      return new;
    end $$`.execute(db)
  await sql`create trigger measurement_planned before insert on measurement
    for each row execute function check_measurement_is_planned()`.execute(db)
}
