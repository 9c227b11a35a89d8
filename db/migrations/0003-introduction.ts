import { type Kysely, sql } from 'kysely'

/**
 * Establishments, the introductions to them, and the sites that come of it.
 * `search_text` is written folded (no accents, one case) by the importer: no extension is needed to search it.
 * One experiment has at most one open introduction to an establishment.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create type establishment_kind as enum ('MEDICO_SOCIAL', 'COLLEGE', 'ASSOCIATION', 'MUNICIPAL', 'HEALTH', 'OTHER')`.execute(
    db,
  )
  await sql`create type introduction_status as enum ('REQUESTED', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')`.execute(db)
  await sql`create type decline_reason as enum ('NO_CAPACITY', 'WRONG_PUBLIC', 'ALREADY_INVOLVED', 'UNCLEAR_REQUEST', 'OTHER')`.execute(
    db,
  )
  await sql`
    create table establishment (
      programme_id uuid not null references programme,
      id uuid not null default gen_random_uuid(),
      source text not null,
      source_key text not null,
      name text not null check (name <> ''),
      kind establishment_kind not null,
      category text not null,
      finess text check (finess ~ '^([0-9]{2}|2[AB])[0-9]{7}$'),
      uai text check (uai ~ '^[0-9]{7}[A-HJ-NPR-Z]$'),
      siret text check (siret ~ '^[0-9]{14}$'),
      rna text check (rna ~ '^W[0-9A-Z]{9}$'),
      address text not null,
      postcode text not null,
      commune text not null,
      insee_code text check (insee_code ~ '^([0-9]{2}|2[AB])[0-9]{3}$'),
      latitude double precision check (latitude between -90 and 90),
      longitude double precision check (longitude between -180 and 180),
      phone text,
      contact_name text,
      contact_email text,
      search_text text not null,
      demonstration boolean not null default false,
      primary key (id, programme_id),
      unique (programme_id, source, source_key),
      check ((latitude is null) = (longitude is null))
    )`.execute(db)
  await sql`create index establishment_name on establishment (programme_id, name, id)`.execute(db)
  await sql`
    create table introduction (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      experiment_id uuid not null,
      establishment_id uuid not null,
      purpose text not null check (length(purpose) between 1 and 2000),
      status introduction_status not null default 'REQUESTED',
      requested_by uuid not null,
      requested_at timestamptz not null,
      answered_by uuid,
      answered_at timestamptz,
      decline_reason decline_reason,
      note text,
      primary key (id, programme_id),
      foreign key (programme_id, experiment_id) references experiment (programme_id, id),
      foreign key (programme_id, establishment_id) references establishment (programme_id, id),
      foreign key (programme_id, requested_by) references member (programme_id, id),
      foreign key (programme_id, answered_by) references member (programme_id, id),
      check ((status = 'REQUESTED') = (answered_at is null)),
      check ((answered_by is null) = (answered_at is null)),
      check ((status = 'DECLINED') = (decline_reason is not null))
    )`.execute(db)
  await sql`
    create unique index introduction_open on introduction (programme_id, experiment_id, establishment_id)
    where status in ('REQUESTED', 'ACCEPTED')`.execute(db)
  await sql`create index introduction_latest on introduction (programme_id, requested_at desc, id desc)`.execute(db)
  await sql`create index introduction_experiment on introduction (experiment_id, requested_at desc, id desc)`.execute(
    db,
  )
  await sql`
    create table site (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      experiment_id uuid not null,
      establishment_id uuid not null,
      opened_on date not null,
      primary key (id, programme_id),
      unique (experiment_id, establishment_id, programme_id),
      foreign key (programme_id, experiment_id) references experiment (programme_id, id),
      foreign key (programme_id, establishment_id) references establishment (programme_id, id)
    )`.execute(db)
}
