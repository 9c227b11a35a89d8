import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { IntroductionStatus } from './generated/tables.ts'
import type { Page } from './page.ts'
import { experimentInScope, type Scope } from './scope.ts'

/** A request to meet an establishment. */
export type IntroductionRow = Selectable<Tables['introduction']>

type After = readonly [string, string]

const inScope = (db: Db, scope: Scope) =>
  db
    .selectFrom('introduction')
    .selectAll('introduction')
    .where('introduction.programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'introduction.experimentId'))

const before = (after: After | undefined) =>
  after ? sql<boolean>`(requested_at, id) < (${after[0]}::timestamptz, ${after[1]}::uuid)` : sql<boolean>`true`

export const findIntroduction = (db: Db, scope: Scope, id: Id<'introduction'>) =>
  inScope(db, scope).where('introduction.id', '=', id).executeTakeFirst()

/** The introduction that an experiment has open with an establishment, if any. */
export const findOpenIntroduction = (db: Db, experimentId: Id<'experiment'>, establishmentId: Id<'establishment'>) =>
  db
    .selectFrom('introduction')
    .selectAll()
    .where('experimentId', '=', experimentId)
    .where('establishmentId', '=', establishmentId)
    .where('status', 'in', ['REQUESTED', 'ACCEPTED'])
    .executeTakeFirst()

/** The introductions in scope, the latest first; sorted by request, then id. */
export const listIntroductions = (
  db: Db,
  scope: Scope,
  { status }: { readonly status: IntroductionStatus | undefined },
  { limit, after }: Page<After>,
) =>
  inScope(db, scope)
    .$if(status !== undefined, (query) => query.where('status', '=', status ?? 'REQUESTED'))
    .where(before(after))
    .orderBy('requestedAt', 'desc')
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()

/** For each experiment its latest introductions, in one statement. */
export const introductionsOfExperiments = (db: Db, ids: readonly Id<'experiment'>[], { limit, after }: Page<After>) =>
  db
    .selectFrom(sql<{ experimentId: Id<'experiment'> }>`unnest(${ids}::uuid[])`.as<'asked'>(sql`asked(experiment_id)`))
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('introduction')
          .selectAll()
          .whereRef('introduction.experimentId', '=', 'asked.experimentId')
          .where(before(after))
          .orderBy('requestedAt', 'desc')
          .orderBy('id', 'desc')
          .limit(limit)
          .as('latest'),
      (join) => join.onTrue(),
    )
    .selectAll('latest')
    .execute()

/** Asks; `undefined` when the experiment already has an open introduction there. */
export const insertIntroduction = (db: Db, introduction: Insertable<Tables['introduction']>) =>
  db
    .insertInto('introduction')
    .values(introduction)
    .onConflict((conflict) =>
      conflict
        .columns(['programmeId', 'experimentId', 'establishmentId'])
        .where('status', 'in', ['REQUESTED', 'ACCEPTED'])
        .doNothing(),
    )
    .returningAll()
    .executeTakeFirst()

/** Answers an introduction that waits; `undefined` when somebody did before. */
export const answerIntroduction = (db: Db, id: Id<'introduction'>, answer: Updateable<Tables['introduction']>) =>
  db
    .updateTable('introduction')
    .set(answer)
    .where('id', '=', id)
    .where('status', '=', 'REQUESTED')
    .returningAll()
    .executeTakeFirst()
