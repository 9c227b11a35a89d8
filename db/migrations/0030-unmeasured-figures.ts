import { type Kysely, sql } from 'kysely'

/** An indicator that nobody has measured has no figure: that another sheet describes it changes none. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    create or replace function mark_ruled() returns trigger language plpgsql as $$
    begin
      insert into stale_figure select new.programme_id, new.id, '-infinity'
      where exists (select from measurement where indicator_id = new.id);
      return null;
    end $$`.execute(db)
}
