import { type Expression, sql } from 'kysely'
import type { Db, Id } from './database.ts'
import { type EventRow, findEventByClientKey } from './events.ts'
import type { MeasurementRow } from './measurements.ts'

/** The change of a member under this client key, held: nobody else undoes it meanwhile. */
export async function holdChange(
  db: Db,
  programmeId: Id<'programme'>,
  actorId: Id<'member'>,
  clientKey: string,
): Promise<EventRow | undefined> {
  const event = await findEventByClientKey(db, programmeId, actorId, clientKey)
  if (event) await db.selectFrom('event').select('id').where('id', '=', event.id).forNoKeyUpdate().execute()
  return event
}

/** Whether a change is undone. */
export const isUndone = async (db: Db, { id, programmeId }: EventRow): Promise<boolean> =>
  (await db
    .selectFrom('event')
    .select('id')
    .where('undoes', '=', id)
    .where('programmeId', '=', programmeId)
    .executeTakeFirst()) !== undefined

/** Who has replaced one of these versions, or moved it since, other than by this change; the latest first. */
export const movedSince = (db: Db, ids: readonly Id<'measurement'>[], at: Date, by: Id<'member'>) =>
  db
    .selectFrom('measurement as seen')
    .innerJoin('measurement as now', (join) =>
      join
        .onRef('now.indicatorId', '=', 'seen.indicatorId')
        .onRef('now.period', '=', 'seen.period')
        .on(same('now.site_id', 'seen.site_id'))
        .on(same('now.group_id', 'seen.group_id')),
    )
    .innerJoin('member', 'member.id', 'now.statusBy')
    .select(['member.name', 'now.status', 'now.statusAt', 'now.version', 'seen.version as seenVersion'])
    .select((eb) => eb('now.statusBy', '=', by).as('isMine'))
    .where('seen.id', 'in', ids)
    .where((eb) =>
      eb.or([
        eb('now.version', '>', eb.ref('seen.version')),
        eb.and([
          eb('now.id', '=', eb.ref('seen.id')),
          eb.or([eb('now.statusBy', '<>', by), eb('now.statusAt', '>', at)]),
        ]),
      ]),
    )
    .orderBy('now.statusAt', 'desc')
    .executeTakeFirst()

const same = (one: string, other: string): Expression<boolean> =>
  sql<boolean>`${sql.ref(one)} is not distinct from ${sql.ref(other)}`

/** What each version replaced, if anything, by the id of the version. */
export async function versionsBefore(db: Db, ids: readonly Id<'measurement'>[]): Promise<MeasurementRow[]> {
  const { rows } = await sql<MeasurementRow>`
    select before.* from measurement as it
    join measurement as before on before.indicator_id = it.indicator_id and before.period = it.period
      and before.site_id is not distinct from it.site_id and before.group_id is not distinct from it.group_id
      and before.version = it.version - 1
    where it.id = any(${sql.val(ids)}::uuid[])`.execute(db)
  return rows
}

/** Whether a bilan of these experiments was submitted since: its figures are kept as they were. */
export const bilanSubmittedSince = async (db: Db, ids: readonly Id<'experiment'>[], since: Date): Promise<boolean> =>
  (await db
    .selectFrom('bilan')
    .select('id')
    .where('experimentId', 'in', ids)
    .where('submittedAt', '>=', since)
    .executeTakeFirst()) !== undefined
