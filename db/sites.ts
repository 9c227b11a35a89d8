import type { Insertable, Selectable, Updateable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import { experimentInScope, type Scope } from './scope.ts'

/** An establishment that hosts an experiment. */
export type SiteRow = Selectable<Tables['site']>

export const findSite = (db: Db, scope: Scope, id: Id<'site'>) =>
  db
    .selectFrom('site')
    .selectAll()
    .where('id', '=', id)
    .where('programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'site.experimentId'))
    .executeTakeFirst()

/** Holds a site until the end of the transaction: one person at a time changes it or its agreements. */
export const lockSite = (db: Db, id: Id<'site'>) =>
  db.selectFrom('site').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirstOrThrow()

export const sitesById = (db: Db, ids: readonly Id<'site'>[]) =>
  db.selectFrom('site').selectAll().where('id', 'in', ids).execute()

export const sitesOfExperiments = (db: Db, ids: readonly Id<'experiment'>[]) =>
  db.selectFrom('site').selectAll().where('experimentId', 'in', ids).orderBy('openedOn').orderBy('id').execute()

/** The same, each under the name of its establishment, with the commune that tells two of that name. */
export const namedSitesOfExperiments = (db: Db, ids: readonly Id<'experiment'>[]) =>
  db
    .selectFrom('site')
    .innerJoin('establishment', 'establishment.id', 'site.establishmentId')
    .select([
      'site.id',
      'site.experimentId',
      'site.openedOn',
      'site.endsOn',
      'establishment.name',
      'establishment.commune',
    ])
    .where('site.experimentId', 'in', ids)
    .orderBy('establishment.name')
    .orderBy('site.id')
    .execute()

export const sitesOfIntroductions = (db: Db, ids: readonly Id<'introduction'>[]) =>
  db.selectFrom('site').selectAll().where('introductionId', 'in', ids).execute()

/** The site that an experiment has in an establishment, if any. */
export const findSiteAt = (db: Db, experimentId: Id<'experiment'>, establishmentId: Id<'establishment'>) =>
  db
    .selectFrom('site')
    .selectAll()
    .where('experimentId', '=', experimentId)
    .where('establishmentId', '=', establishmentId)
    .executeTakeFirst()

export const insertSite = (db: Db, site: Insertable<Tables['site']>) =>
  db.insertInto('site').values(site).returningAll().executeTakeFirstOrThrow()

export const updateSite = (db: Db, id: Id<'site'>, update: Updateable<Tables['site']>) =>
  db.updateTable('site').set(update).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
