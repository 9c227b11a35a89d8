import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import { experimentInScope, type Scope } from './scope.ts'

/** What everybody concluded of an experiment. The figures that it keeps are read apart: they are long. */
export type BilanRow = Omit<Selectable<Tables['bilan']>, 'figures'>

const columns = [
  'programmeId',
  'id',
  'experimentId',
  'status',
  'revision',
  'openedBy',
  'openedAt',
  'decision',
  'decisionReasons',
  'decidedBy',
  'decidedAt',
  'submittedBy',
  'submittedAt',
  'planId',
  'contentHash',
  'returnedBy',
  'returnedAt',
  'returnNote',
  'frozenAt',
] as const satisfies readonly (keyof BilanRow)[]

/** Lecteurs see what is frozen, and what waits for their own signature: an elected official may have to sign. */
const isShown = ({ role, memberId }: Scope) =>
  role === 'VIEWER'
    ? sql<boolean>`(bilan.status = 'FROZEN' or bilan.status = 'SIGNING' and exists (
        select from stakeholder where stakeholder.plan_id = bilan.plan_id and stakeholder.member_id = ${memberId}))`
    : sql<boolean>`true`

const inScope = (db: Db, scope: Scope) =>
  db
    .selectFrom('bilan')
    .select(columns)
    .where('programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'bilan.experimentId'))
    .where(isShown(scope))

export const findBilan = (db: Db, scope: Scope, id: Id<'bilan'>): Promise<BilanRow | undefined> =>
  inScope(db, scope).where('id', '=', id).executeTakeFirst()

export const bilansById = (db: Db, ids: readonly Id<'bilan'>[]): Promise<BilanRow[]> =>
  db.selectFrom('bilan').select(columns).where('id', 'in', ids).execute()

/** The bilans of experiments that can be seen. */
export const bilansOfExperiments = (db: Db, scope: Scope, ids: readonly Id<'experiment'>[]): Promise<BilanRow[]> =>
  inScope(db, scope).where('experimentId', 'in', ids).execute()

/** Holds a bilan until the end of the transaction: one person at a time writes it, signs it or sends it back. */
export const lockBilan = (db: Db, id: Id<'bilan'>): Promise<BilanRow> =>
  db.selectFrom('bilan').select(columns).where('id', '=', id).forNoKeyUpdate().executeTakeFirstOrThrow()

/** Opens a bilan; `undefined` when the experiment has one. */
export const insertBilan = (
  db: Db,
  bilan: Omit<Insertable<Tables['bilan']>, 'figures'>,
): Promise<BilanRow | undefined> =>
  db
    .insertInto('bilan')
    .values(bilan)
    .onConflict((conflict) => conflict.constraint('bilan_of_experiment').doNothing())
    .returning(columns)
    .executeTakeFirst()

export const updateBilan = (
  db: Db,
  id: Id<'bilan'>,
  update: Omit<Updateable<Tables['bilan']>, 'revision'>,
): Promise<BilanRow> =>
  db.updateTable('bilan').set(update).where('id', '=', id).returning(columns).executeTakeFirstOrThrow()

/** Says that something was written as a whole: whoever read the bilan before has to read it again. */
export const bumpRevision = (db: Db, id: Id<'bilan'>): Promise<BilanRow> =>
  db
    .updateTable('bilan')
    .set((eb) => ({ revision: eb('revision', '+', 1) }))
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow()

type Submission = Pick<Selectable<Tables['bilan']>, 'planId' | 'contentHash' | 'submittedBy' | 'submittedAt'> & {
  readonly figures: unknown
}

/** Submits a bilan, with the figures that it keeps. Drivers would send a list as a PostgreSQL array: JSON is written here. */
export const markSubmitted = (db: Db, id: Id<'bilan'>, { figures, ...submission }: Submission): Promise<BilanRow> =>
  db
    .updateTable('bilan')
    .set({
      ...submission,
      status: 'SIGNING',
      figures: JSON.stringify(figures),
      returnedBy: null,
      returnedAt: null,
      returnNote: null,
    })
    .where('id', '=', id)
    .returning(columns)
    .executeTakeFirstOrThrow()

/** Of these experiments, those whose bilan is open, and not signed by all yet. */
export const experimentsWithOpenBilan = (db: Db, ids: readonly Id<'experiment'>[]) =>
  db
    .selectFrom('bilan')
    .select('experimentId')
    .where('status', '<>', 'FROZEN')
    .where('experimentId', 'in', ids)
    .execute()
