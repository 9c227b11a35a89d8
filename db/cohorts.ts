import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { Page } from './page.ts'
import type { Scope } from './scope.ts'

/** A group of enterprises accompanied together. */
export type CohortRow = Selectable<Tables['cohort']>

export const findCohort = (db: Db, scope: Scope, id: Id<'cohort'>) =>
  db
    .selectFrom('cohort')
    .selectAll()
    .where('id', '=', id)
    .where('programmeId', '=', scope.programmeId)
    .executeTakeFirst()

export const cohortsById = (db: Db, ids: readonly Id<'cohort'>[]) =>
  db.selectFrom('cohort').selectAll().where('id', 'in', ids).execute()

/** The cohorts of a programme, the most recent first; sorted by start, then id. */
export const listCohorts = (db: Db, programmeId: Id<'programme'>, { limit, after }: Page<readonly [string, string]>) =>
  db
    .selectFrom('cohort')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(starts_on, id) < (${after?.[0]}::date, ${after?.[1]}::uuid)`),
    )
    .orderBy('startsOn', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()

export const cohortsOfProgrammes = (db: Db, ids: readonly Id<'programme'>[]): Promise<CohortRow[]> =>
  db.selectFrom('cohort').selectAll().where('programmeId', 'in', ids).execute()

export const insertCohort = (db: Db, cohort: Insertable<Tables['cohort']>) =>
  db.insertInto('cohort').values(cohort).returningAll().executeTakeFirstOrThrow()

export const updateCohort = (db: Db, id: Id<'cohort'>, update: Updateable<Tables['cohort']>) =>
  db.updateTable('cohort').set(update).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** Holds a cohort until the end of the transaction. */
export const lockCohort = (db: Db, id: Id<'cohort'>) =>
  db.selectFrom('cohort').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirstOrThrow()

export const findCohortByName = (db: Db, programmeId: Id<'programme'>, name: string) =>
  db.selectFrom('cohort').selectAll().where('programmeId', '=', programmeId).where('name', '=', name).executeTakeFirst()

/** The first cohort of a programme that would leave these dates, if any; null is no limit. */
export const findCohortOutside = (
  db: Db,
  programmeId: Id<'programme'>,
  { startsOn, endsOn }: { readonly startsOn: string | null; readonly endsOn: string | null },
) =>
  db
    .selectFrom('cohort')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .where(sql<boolean>`(starts_on < ${startsOn}::date or ends_on > ${endsOn}::date)`)
    .orderBy('startsOn')
    .executeTakeFirst()
