import { type Kysely, sql } from 'kysely'

/**
 * What was agreed with an establishment that hosts: for whom, how many, until when, with whom to speak there; and the
 * agreement (« convention ») that says so. An agreement is corrected in place, each change leaving its event with before
 * and after; its file is never rewritten: a new one is a new version. A renewal follows one agreement of the same site.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table site
      add column ends_on date,
      add column public text check (length(public) between 1 and 500),
      add column capacity integer check (capacity between 1 and 10000),
      add column referent_name text check (length(referent_name) between 1 and 200),
      add column referent_email text check (referent_email = lower(referent_email)),
      add column introduction_id uuid,
      add constraint site_introduction unique (introduction_id, programme_id),
      add constraint site_days check (opened_on <= ends_on),
      add constraint site_referent check (referent_email is null or referent_name is not null),
      add foreign key (programme_id, introduction_id) references introduction (programme_id, id)`.execute(db)
  await sql`create type agreement_basis as enum ('INNOVATIVE_PROCUREMENT', 'GRANT', 'FREE', 'OTHER')`.execute(db)
  await createAgreement(db)
  await createAgreementFile(db)
}

/** `operator` tells whoever is paid from the others, by SIREN or by folded name: what is spent with them is summed by it. */
async function createAgreement(db: Kysely<never>): Promise<void> {
  await sql`
    create table agreement (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      site_id uuid not null,
      basis agreement_basis not null,
      basis_note text check (length(basis_note) between 1 and 500),
      parties jsonb not null check (jsonb_typeof(parties) = 'array' and jsonb_array_length(parties) between 2 and 10),
      operator text not null check (operator <> ''),
      amount numeric(12, 2) check (amount >= 0),
      starts_on date not null,
      ends_on date not null,
      signed_on date,
      published_on date,
      renewal_of_id uuid,
      recorded_by uuid not null,
      recorded_at timestamptz not null,
      primary key (id, programme_id),
      unique (site_id, id, programme_id),
      foreign key (programme_id, site_id) references site (programme_id, id),
      foreign key (programme_id, recorded_by) references member (programme_id, id),
      foreign key (programme_id, site_id, renewal_of_id) references agreement (programme_id, site_id, id),
      constraint agreement_renewal unique (renewal_of_id, programme_id),
      constraint agreement_days check (starts_on <= ends_on),
      constraint agreement_published check (published_on >= signed_on),
      constraint agreement_words check (basis <> 'OTHER' or basis_note is not null),
      constraint agreement_amount check (case basis
        when 'FREE' then coalesce(amount, 0) = 0
        when 'OTHER' then true
        else amount is not null end)
    )`.execute(db)
  await sql`create index agreement_site on agreement (site_id, starts_on, id)`.execute(db)
  await sql`create index agreement_operator on agreement (programme_id, operator)`.execute(db)
}

/** Documents are compressed already: the database keeps their bytes as they are. */
async function createAgreementFile(db: Kysely<never>): Promise<void> {
  await sql`create type agreement_file_type as enum ('PDF', 'DOCX', 'ODT', 'PNG', 'JPEG')`.execute(db)
  await sql`
    create table agreement_file (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      agreement_id uuid not null,
      version integer not null check (version >= 1),
      name text not null check (length(name) between 1 and 200),
      type agreement_file_type not null,
      size integer not null check (size between 1 and 10485760),
      sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
      content bytea not null check (octet_length(content) = size),
      added_by uuid not null,
      added_at timestamptz not null,
      primary key (id, programme_id),
      unique (agreement_id, version, programme_id),
      foreign key (programme_id, agreement_id) references agreement (programme_id, id),
      foreign key (programme_id, added_by) references member (programme_id, id)
    )`.execute(db)
  await sql`alter table agreement_file alter column content set storage external`.execute(db)
  await sql`
    create trigger agreement_file_append_only before update or delete on agreement_file
    for each row execute function refuse_rewriting()`.execute(db)
}
