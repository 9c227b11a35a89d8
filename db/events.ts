import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { Page } from './page.ts'

/** One change, as it was made. */
export type EventRow = Selectable<Tables['event']>

export const insertEvent = (db: Db, event: Insertable<Tables['event']>) =>
  db.insertInto('event').values(event).execute()

/** The change that a member made under this client key, if any. */
export const findEventByClientKey = (
  db: Db,
  actor: { programmeId: Id<'programme'>; id: Id<'member'> },
  clientKey: string,
) =>
  db
    .selectFrom('event')
    .selectAll()
    .where('programmeId', '=', actor.programmeId)
    .where('actorId', '=', actor.id)
    .where('clientKey', '=', clientKey)
    .executeTakeFirst()

export const findEvent = (db: Db, programmeId: Id<'programme'>, id: Id<'event'>) =>
  db.selectFrom('event').selectAll().where('id', '=', id).where('programmeId', '=', programmeId).executeTakeFirst()

/** The events of a programme, the latest first; sorted by time, then id. */
export const listEvents = (db: Db, programmeId: Id<'programme'>, { limit, after }: Page<readonly [string, string]>) =>
  db
    .selectFrom('event')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(at, id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
