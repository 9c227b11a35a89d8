import { type Kysely, sql } from 'kysely'

/** What somebody has just done may be taken back: the change that does so says which one it undoes, and only one can. */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter type event_kind add value if not exists 'CHANGE_UNDONE'`.execute(db)
  await sql`
    alter table event
      add undoes uuid,
      add foreign key (undoes, programme_id) references event (id, programme_id),
      add constraint event_undone_once unique (undoes, programme_id)`.execute(db)
  await letMovesBack(db)
}

/** A value moved on by mistake stands where it stood again: by the hand that moved it, and within ten minutes. */
async function letMovesBack(db: Kysely<never>): Promise<void> {
  await sql`
    create or replace function guard_measurement() returns trigger language plpgsql as $$
    declare
      standing text[] := array['status', 'status_at', 'status_by', 'status_channel', 'status_note', 'follow_up'];
    begin
      if tg_op = 'DELETE' or (to_jsonb(new) - standing) <> (to_jsonb(old) - standing) then
        raise exception 'measurement is append-only' using errcode = 'restrict_violation';
      end if;
      if new.status <> old.status and (old.status, new.status) not in (('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'RETURNED'),
          ('SUBMITTED', 'APPROVED'))
        and not ((new.status, old.status) in (('DRAFT', 'SUBMITTED'), ('SUBMITTED', 'RETURNED'), ('SUBMITTED', 'APPROVED'))
          and new.status_by = old.status_by and new.status_at <= old.status_at + interval '10 minutes')
      then
        raise check_violation using constraint = 'measurement_move',
          message = format('A measurement does not become %s from %s.', new.status, old.status);
      end if;
      return new;
    end $$`.execute(db)
}
