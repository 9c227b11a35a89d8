import { type Kysely, sql } from 'kysely'

/**
 * Whole official files come in piece by piece and are applied at once. What is read waits in tables of its own, without a
 * log: it is sent again if the server stops, and no reader ever meets half a file. `category_code` is the code of the
 * category in its source, so that an import of one category closes nothing of another. A FINESS number names one
 * establishment, whichever file brought it.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter table establishment add column category_code text`.execute(db)
  await sql`
    create unique index establishment_finess on establishment (programme_id, finess) where finess is not null`.execute(
    db,
  )
  await sql`
    create table establishment_import (
      programme_id uuid not null references programme,
      id uuid not null default gen_random_uuid(),
      member_id uuid,
      client_key text,
      input_hash text,
      plan jsonb not null,
      touched_at timestamptz not null,
      primary key (id, programme_id),
      unique (programme_id, member_id, client_key),
      foreign key (programme_id, member_id) references member (programme_id, id),
      check ((member_id is null) = (client_key is null)),
      check ((client_key is null) = (input_hash is null))
    )`.execute(db)
  await sql`
    create unlogged table establishment_import_chunk (
      programme_id uuid not null,
      import_id uuid not null,
      number integer not null,
      text_hash text not null,
      rejected integer not null,
      primary key (import_id, number, programme_id),
      foreign key (import_id, programme_id) references establishment_import (id, programme_id) on delete cascade
    )`.execute(db)
  await addLines(db)
}

/**
 * What a line of the file says: an establishment; the position of one, told apart from it; or, of a rejected line, which
 * establishment it spoke of, and which must therefore not pass for gone.
 */
async function addLines(db: Kysely<never>): Promise<void> {
  await sql`create type establishment_import_content as enum ('ESTABLISHMENT', 'POSITION', 'REJECTED')`.execute(db)
  await sql`
    create unlogged table establishment_import_line (
      programme_id uuid not null,
      import_id uuid not null,
      content establishment_import_content not null,
      source_key text not null,
      line integer not null,
      name text,
      kind establishment_kind,
      category text,
      category_code text,
      finess text,
      uai text,
      siret text,
      rna text,
      address text,
      postcode text,
      commune text,
      insee_code text,
      latitude double precision,
      longitude double precision,
      phone text,
      search_text text,
      establishment_id uuid,
      takes_over boolean not null default true,
      primary key (import_id, content, source_key, programme_id),
      foreign key (import_id, programme_id) references establishment_import (id, programme_id) on delete cascade
    )`.execute(db)
  await sql`
    create unique index establishment_import_finess on establishment_import_line (import_id, finess)
    where finess is not null`.execute(db)
  await sql`
    create index establishment_import_found on establishment_import_line (import_id, establishment_id)
    where establishment_id is not null`.execute(db)
}
