import { type Kysely, sql } from 'kysely'

/** Who tries what, in which cohort. `experiment_member` is what an entrepreneur's scope is made of. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create table cohort (
      programme_id uuid not null references programme,
      id uuid not null default gen_random_uuid(),
      name text not null,
      starts_on date not null,
      ends_on date not null,
      demonstration boolean not null default false,
      primary key (id, programme_id),
      unique (programme_id, name),
      check (starts_on <= ends_on)
    )`.execute(db)
  await sql`
    create table enterprise (
      programme_id uuid not null references programme,
      id uuid not null default gen_random_uuid(),
      name text not null,
      description text not null,
      demonstration boolean not null default false,
      primary key (id, programme_id),
      unique (programme_id, name)
    )`.execute(db)
  await sql`
    create table experiment (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      cohort_id uuid not null,
      enterprise_id uuid not null,
      title text not null,
      summary text not null,
      primary key (id, programme_id),
      unique (cohort_id, enterprise_id, programme_id),
      foreign key (programme_id, cohort_id) references cohort (programme_id, id),
      foreign key (programme_id, enterprise_id) references enterprise (programme_id, id)
    )`.execute(db)
  await sql`
    create table experiment_member (
      programme_id uuid not null,
      experiment_id uuid not null,
      member_id uuid not null,
      primary key (experiment_id, member_id, programme_id),
      foreign key (programme_id, experiment_id) references experiment (programme_id, id) on delete cascade,
      foreign key (programme_id, member_id) references member (programme_id, id) on delete cascade
    )`.execute(db)
  await sql`create index experiment_member_member on experiment_member (member_id, experiment_id)`.execute(db)
}
