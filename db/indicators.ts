import { type Insertable, type Selectable, sql } from 'kysely'
import { LONGEST_COLLECTION } from './collected-cohorts.ts'
import type { Db, Id, Tables } from './database.ts'
import type { PlanStatus } from './generated/tables.ts'
import { experimentInScope, isAttached, type Scope } from './scope.ts'

/**
 * How an objective is measured: what an indicator is, as the sheet that describes it now says it. `planStatus` is that of the
 * version of the plan which holds the sheet: values are collected while it is FROZEN, that is, in force.
 */
export type IndicatorRow = Selectable<Tables['indicator']> &
  Selectable<Tables['indicatorSheet']> & { readonly planStatus: PlanStatus }

const joined = (db: Db) =>
  db
    .selectFrom('indicator')
    .innerJoin('indicatorSheet', (join) =>
      join
        .onRef('indicatorSheet.planId', '=', 'indicator.currentPlanId')
        .onRef('indicatorSheet.indicatorId', '=', 'indicator.id'),
    )
    .innerJoin('evaluationPlan', 'evaluationPlan.id', 'indicatorSheet.planId')

const described = (db: Db) =>
  joined(db).selectAll('indicatorSheet').selectAll('indicator').select('evaluationPlan.status as planStatus')

const inScope = (db: Db, scope: Scope) =>
  described(db)
    .where('indicator.programmeId', '=', scope.programmeId)
    .where(experimentInScope(scope, 'indicator.experimentId'))

export const findIndicator = (db: Db, scope: Scope, id: Id<'indicator'>): Promise<IndicatorRow | undefined> =>
  inScope(db, scope).where('indicator.id', '=', id).executeTakeFirst()

/** Those of the indicators that are in scope, in no order. */
export const findIndicators = (db: Db, scope: Scope, ids: readonly Id<'indicator'>[]): Promise<IndicatorRow[]> =>
  inScope(db, scope).where('indicator.id', 'in', ids).execute()

/**
 * Until the transaction ends, nobody else writes a value of these indicators, nor locks a period of their experiments. In the
 * order of their ids: two who write many at once do not wait for each other in a circle.
 */
export async function holdIndicators(db: Db, { programmeId }: Scope, ids: readonly Id<'indicator'>[]): Promise<void> {
  const held = sql`id = any(${ids}::uuid[]) and programme_id = ${programmeId}`
  await sql`select from experiment where id in (select experiment_id from indicator where ${held}) order by id for share`.execute(
    db,
  )
  await sql`select from indicator where ${held} order by id for no key update`.execute(db)
}

export const indicatorsById = (db: Db, ids: readonly Id<'indicator'>[]): Promise<IndicatorRow[]> =>
  described(db).where('indicator.id', 'in', ids).execute()

const IN_PLANS = ['FROZEN', 'DRAFT', 'SIGNING'] as const

/** The indicators of the plans of experiments, in order; those that a later version has dropped are not among them. */
export const indicatorsOfExperiments = (db: Db, ids: readonly Id<'experiment'>[]): Promise<IndicatorRow[]> =>
  described(db)
    .where('indicator.experimentId', 'in', ids)
    .where('evaluationPlan.status', 'in', IN_PLANS)
    .orderBy('indicatorSheet.position')
    .execute()

/** What most lists of indicators show of each. */
export type IndicatorLine = Pick<
  IndicatorRow,
  'id' | 'experimentId' | 'name' | 'unit' | 'kind' | 'direction' | 'frequency' | 'baseline' | 'target'
>

/** The same, with what a list shows alone: a row of an indicator has forty columns, and long lists feel it. */
export const indicatorLinesOfExperiments = (db: Db, ids: readonly Id<'experiment'>[]): Promise<IndicatorLine[]> =>
  joined(db)
    .select(['indicator.id', 'indicator.experimentId', 'indicator.unit', 'indicator.kind'])
    .select(['indicatorSheet.name', 'indicatorSheet.direction', 'indicatorSheet.frequency'])
    .select(['indicatorSheet.baseline', 'indicatorSheet.target'])
    .where('indicator.experimentId', 'in', ids)
    .where('evaluationPlan.status', 'in', IN_PLANS)
    .orderBy('indicatorSheet.position')
    .execute()

/**
 * The indicators in force of cohorts whose values may be collected on `today`: they have begun, and either have not been over
 * for longer than any policy waits, or a period of theirs was opened again. `attachedOnly` keeps those of the member's own
 * experiments.
 */
export const currentIndicators = (
  db: Db,
  scope: Scope,
  today: string,
  attachedOnly: boolean,
): Promise<IndicatorRow[]> =>
  inScope(db, scope)
    .innerJoin('experiment', 'experiment.id', 'indicator.experimentId')
    .innerJoin('cohort', 'cohort.id', 'experiment.cohortId')
    .where('evaluationPlan.status', '=', 'FROZEN')
    .where('cohort.startsOn', '<=', today)
    .where(
      sql<boolean>`(cohort.ends_on + ${LONGEST_COLLECTION}::integer >= ${today}::date or exists (
        select from period_lock where period_lock.experiment_id = experiment.id and locks_on > ${today}::date))`,
    )
    .$if(attachedOnly, (query) => query.where(isAttached(scope, 'indicator.experimentId')))
    .orderBy('experiment.title')
    .orderBy('indicatorSheet.position')
    .execute()

/** Makes those who change the same thing of an indicator wait for each other, until the transaction ends. */
export const lockIndicator = (db: Db, id: Id<'indicator'>) =>
  db.selectFrom('indicator').select('id').where('id', '=', id).forNoKeyUpdate().execute()

export const insertIndicator = (db: Db, indicator: Insertable<Tables['indicator']>) =>
  db.insertInto('indicator').values(indicator).returningAll().executeTakeFirstOrThrow()

export const insertIndicators = (db: Db, indicators: readonly Insertable<Tables['indicator']>[]) =>
  db.insertInto('indicator').values(indicators).execute()

export const insertSheet = (db: Db, sheet: Insertable<Tables['indicatorSheet']>) =>
  db.insertInto('indicatorSheet').values(sheet).returningAll().executeTakeFirstOrThrow()

/** From now on an indicator follows a definition of the library. */
export const followDefinition = (db: Db, id: Id<'indicator'>, definitionId: Id<'indicator_definition'>) =>
  db.updateTable('indicator').set({ definitionId }).where('id', '=', id).execute()
