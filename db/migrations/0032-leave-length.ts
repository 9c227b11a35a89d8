import { type Kysely, sql } from 'kysely'

/** Nobody is on leave for more than a year: a wrong year would silence somebody for ever. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`
    alter table member
      add constraint member_leave_length check (leave_ends_on - leave_starts_on < 366)`.execute(db)
}
