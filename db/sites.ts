import type { Insertable, Selectable } from 'kysely'
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

export const sitesOfExperiments = (db: Db, ids: readonly Id<'experiment'>[]) =>
  db.selectFrom('site').selectAll().where('experimentId', 'in', ids).orderBy('openedOn').orderBy('id').execute()

export const insertSite = (db: Db, site: Insertable<Tables['site']>) =>
  db.insertInto('site').values(site).returningAll().executeTakeFirstOrThrow()
