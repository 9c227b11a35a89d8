import { type Kysely, sql } from 'kysely'

/**
 * What an experiment looks for in an establishment: establishments are ranked by it, and the ranking is explained by it.
 * `audience` and `challenge` are closed lists, so that why a place fits can be said; `words` are for people alone.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create type audience as enum (
      'ELDERS', 'DEPENDENT_ELDERS', 'CARERS', 'DISABLED_CHILDREN', 'DISABLED_ADULTS', 'YOUNG_CHILDREN', 'CHILDREN',
      'COLLEGE_PUPILS', 'YOUNG_ADULTS', 'FAMILIES', 'PRECARIOUS', 'JOB_SEEKERS', 'EXILES', 'PATIENTS')`.execute(db)
  await sql`
    create type challenge as enum (
      'ISOLATION_OF_ELDERS', 'LOSS_OF_AUTONOMY', 'RESPITE_OF_CARERS', 'INCLUSION_OF_DISABLED', 'CAREER_GUIDANCE',
      'SCHOOL_SUCCESS', 'CHILD_PROTECTION', 'PARENTHOOD', 'HEALTHY_FOOD', 'MENTAL_HEALTH', 'HOUSING', 'WORK_INCLUSION',
      'DIGITAL_INCLUSION')`.execute(db)
  await sql`
    create table experiment_needs (
      programme_id uuid not null,
      experiment_id uuid not null,
      kinds establishment_kind[] not null,
      categories text[] not null check (cardinality(categories) <= 20),
      audiences audience[] not null,
      challenge challenge,
      words text check (length(words) between 1 and 2000),
      insee_codes text[] not null check (cardinality(insee_codes) <= 50),
      set_by uuid not null,
      set_at timestamptz not null,
      primary key (experiment_id, programme_id),
      foreign key (programme_id, experiment_id) references experiment (programme_id, id),
      foreign key (programme_id, set_by) references member (programme_id, id)
    )`.execute(db)
}
