import type { Insertable, Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/** A step of the theory of change of a version of a plan: an action, a change, or the mission. */
export type TheoryStepRow = Selectable<Tables['theoryStep']>

/** One step should lead to another. */
export type TheoryLinkRow = Selectable<Tables['theoryLink']>

/** The steps of versions of plans, in order. */
export const stepsOfPlans = (db: Db, ids: readonly Id<'evaluation_plan'>[]): Promise<TheoryStepRow[]> =>
  db.selectFrom('theoryStep').selectAll().where('planId', 'in', ids).orderBy('position').execute()

/** The links of versions of plans, in the order of the steps that they leave, then of those that they reach. */
export const linksOfPlans = (db: Db, ids: readonly Id<'evaluation_plan'>[]): Promise<TheoryLinkRow[]> =>
  db
    .selectFrom('theoryLink')
    .innerJoin('theoryStep as start', 'start.id', 'theoryLink.fromId')
    .innerJoin('theoryStep as end', 'end.id', 'theoryLink.toId')
    .selectAll('theoryLink')
    .where('theoryLink.planId', 'in', ids)
    .orderBy('start.position')
    .orderBy('end.position')
    .execute()

export const insertSteps = (db: Db, steps: readonly Insertable<Tables['theoryStep']>[]) =>
  db.insertInto('theoryStep').values(steps).returningAll().execute()

export const insertLinks = (db: Db, links: readonly Insertable<Tables['theoryLink']>[]) =>
  db.insertInto('theoryLink').values(links).execute()
