import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { Page } from './page.ts'

/** One change, as it was made. */
export type EventRow = Selectable<Tables['event']>

export const insertEvent = (db: Db, event: Insertable<Tables['event']>) =>
  db.insertInto('event').values(event).execute()

/** The change made under this client key by a member, or by the contact of an establishment (null), if any. */
export const findEventByClientKey = (
  db: Db,
  programmeId: Id<'programme'>,
  actorId: Id<'member'> | null,
  clientKey: string,
) =>
  db
    .selectFrom('event')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .where('actorId', 'is not distinct from', actorId)
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
