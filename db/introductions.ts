import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { EstablishmentKind, IntroductionParty, IntroductionStatus } from './generated/tables.ts'
import type { Page } from './page.ts'
import { experimentInScope, isAttached, type Scope } from './scope.ts'
import { isStuck } from './stuck-introductions.ts'

/** A request to meet an establishment. */
export type IntroductionRow = Selectable<Tables['introduction']>

/** What a change writes. */
export type IntroductionUpdate = Updateable<Tables['introduction']>

/** Where nothing is awaited any more. */
export const ENDED = ['CLOSED', 'DECLINED', 'EXPIRED', 'WITHDRAWN', 'REFERRED_ONWARD'] as const

type After = readonly [string, string]

/** Drafts are between the enterprise, who follows it, and the staff. */
const seesDrafts = ({ role }: Scope) => role !== 'VIEWER' && role !== 'EVALUATOR'

const inScope = (db: Db, scope: Scope) =>
  db
    .selectFrom('introduction')
    .selectAll('introduction')
    .where('introduction.programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'introduction.experimentId'))
    .$if(!seesDrafts(scope), (query) => query.where('introduction.status', '!=', 'DRAFT'))

export const findIntroduction = (db: Db, scope: Scope, id: Id<'introduction'>) =>
  inScope(db, scope).where('introduction.id', '=', id).executeTakeFirst()

/** An introduction by the link that its establishment received. */
export const introductionOfLink = (db: Db, id: Id<'introduction'>, linkVersion: number) =>
  db
    .selectFrom('introduction')
    .selectAll()
    .where('id', '=', id)
    .where('linkVersion', '=', linkVersion)
    .executeTakeFirst()

/**
 * Holds an introduction until the end of the transaction, as it stands once nobody else does. Its key does not change: what
 * names it meanwhile, as the planning of nudges does at length, waits for nobody.
 */
export const lockIntroduction = (db: Db, id: Id<'introduction'>) =>
  db.selectFrom('introduction').selectAll().where('id', '=', id).forNoKeyUpdate().executeTakeFirstOrThrow()

export const introductionsById = (db: Db, ids: readonly Id<'introduction'>[]) =>
  db.selectFrom('introduction').selectAll().where('id', 'in', ids).execute()

/** The introduction that an experiment has open with an establishment, if any. */
export const findOpenIntroduction = (db: Db, experimentId: Id<'experiment'>, establishmentId: Id<'establishment'>) =>
  db
    .selectFrom('introduction')
    .selectAll()
    .where('experimentId', '=', experimentId)
    .where('establishmentId', '=', establishmentId)
    .where('status', 'not in', ENDED)
    .executeTakeFirst()

/** Which introductions: those that meet all that is given. */
export interface IntroductionFilter {
  readonly statuses?: readonly IntroductionStatus[] | undefined
  readonly waitingFor?: IntroductionParty | undefined
  readonly experimentId?: Id<'experiment'> | undefined
  readonly cohortId?: Id<'cohort'> | undefined
  readonly establishmentId?: Id<'establishment'> | undefined
  readonly kind?: EstablishmentKind | undefined
  readonly inseeCode?: string | undefined
  readonly mine?: boolean | undefined
  readonly waitlisted?: boolean | undefined
  /** Those that were stuck by then: not moved since before that day. */
  readonly stuck?: { readonly now: Date; readonly before: string } | undefined
}

const filtered = (db: Db, scope: Scope, { statuses, waitingFor, mine, ...filter }: IntroductionFilter) =>
  inScope(db, scope)
    .innerJoin('experiment', 'experiment.id', 'introduction.experimentId')
    .innerJoin('establishment', 'establishment.id', 'introduction.establishmentId')
    .innerJoin('programme', 'programme.id', 'introduction.programmeId')
    .where((eb) =>
      eb.and([
        ...(statuses
          ? [eb('introduction.status', '=', sql<IntroductionStatus>`any(${`{${statuses}}`}::introduction_status[])`)]
          : []),
        ...(waitingFor ? [eb('introduction.waitingFor', '=', waitingFor)] : []),
        ...(filter.experimentId ? [eb('introduction.experimentId', '=', filter.experimentId)] : []),
        ...(filter.cohortId ? [eb('experiment.cohortId', '=', filter.cohortId)] : []),
        ...(filter.establishmentId ? [eb('introduction.establishmentId', '=', filter.establishmentId)] : []),
        ...(filter.kind ? [eb('establishment.kind', '=', filter.kind)] : []),
        ...(filter.inseeCode ? [eb('establishment.inseeCode', '=', filter.inseeCode)] : []),
        ...(filter.waitlisted ? [eb('introduction.waitlistedAt', 'is not', null)] : []),
        ...(filter.stuck ? [isStuck(filter.stuck.now, sql`${filter.stuck.before}::date`)] : []),
        ...(mine
          ? [
              eb.or([
                eb('introduction.requestedBy', '=', scope.memberId),
                isAttached(scope, 'introduction.experimentId'),
              ]),
            ]
          : []),
      ]),
    )

const orders = {
  LATEST_FIRST: { column: 'introduction.requestedAt', direction: 'desc', follows: sql`<` },
  OLDEST_FIRST: { column: 'introduction.statusAt', direction: 'asc', follows: sql`>` },
  LATEST_MOVE_FIRST: { column: 'introduction.statusAt', direction: 'desc', follows: sql`<` },
} as const

/** The latest request first, what has stood longest where it stands, or what has just moved. */
export type IntroductionOrder = keyof typeof orders

/** The introductions in scope, by the instant of their order, then by id. */
export function listIntroductions(
  db: Db,
  scope: Scope,
  filter: IntroductionFilter,
  { limit, after }: Page<After>,
  order: IntroductionOrder,
): Promise<IntroductionRow[]> {
  const { column, direction, follows } = orders[order]
  return filtered(db, scope, filter)
    .$if(after !== undefined, (query) =>
      query.where(
        sql<boolean>`(${sql.ref(column)}, introduction.id) ${follows} (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`,
      ),
    )
    .orderBy(column, direction)
    .orderBy('introduction.id', direction)
    .limit(limit)
    .execute()
}

/** For each experiment its latest introductions, in one statement. */
export const introductionsOfExperiments = (
  db: Db,
  scope: Scope,
  ids: readonly Id<'experiment'>[],
  { limit, after }: Page<After>,
) =>
  db
    .selectFrom(sql<{ experimentId: Id<'experiment'> }>`unnest(${ids}::uuid[])`.as<'asked'>(sql`asked(experiment_id)`))
    .innerJoinLateral(
      (eb) =>
        eb
          .selectFrom('introduction')
          .selectAll()
          .whereRef('introduction.experimentId', '=', 'asked.experimentId')
          .$if(!seesDrafts(scope), (query) => query.where('introduction.status', '!=', 'DRAFT'))
          .$if(after !== undefined, (query) =>
            query.where(sql<boolean>`(requested_at, id) < (${after?.[0]}::timestamptz, ${after?.[1]}::uuid)`),
          )
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
      conflict.columns(['programmeId', 'experimentId', 'establishmentId']).where('status', 'not in', ENDED).doNothing(),
    )
    .returningAll()
    .executeTakeFirst()

/** Writes a change of an introduction held by `lockIntroduction`. The database refuses the moves that do not exist. */
export const updateIntroduction = (db: Db, id: Id<'introduction'>, update: IntroductionUpdate) =>
  db.updateTable('introduction').set(update).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
