import type { Insertable, Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { Scope } from './scope.ts'

/** A reusable indicator of the library of a programme. */
export type IndicatorDefinitionRow = Selectable<Tables['indicatorDefinition']>

export const findDefinition = (
  db: Db,
  scope: Pick<Scope, 'programmeId'>,
  id: Id<'indicator_definition'>,
): Promise<IndicatorDefinitionRow | undefined> =>
  db
    .selectFrom('indicatorDefinition')
    .selectAll()
    .where('id', '=', id)
    .where('programmeId', '=', scope.programmeId)
    .executeTakeFirst()

export const definitionsById = (db: Db, ids: readonly Id<'indicator_definition'>[]) =>
  db.selectFrom('indicatorDefinition').selectAll().where('id', 'in', ids).execute()

/** Those of the definitions that a plan submitted or signed follows: their kind, unit, factor and rules are set. */
export async function definitionsSet(db: Db, ids: readonly Id<'indicator_definition'>[]) {
  const rows = await db
    .selectFrom('indicatorSheet as sheet')
    .innerJoin('indicator', 'indicator.id', 'sheet.indicatorId')
    .innerJoin('evaluationPlan', 'evaluationPlan.id', 'sheet.planId')
    .select((eb) => eb.fn.coalesce('sheet.definitionId', 'indicator.definitionId').as('id'))
    .distinct()
    .where((eb) => eb.fn.coalesce('sheet.definitionId', 'indicator.definitionId'), 'in', ids)
    .where((eb) => eb.or([eb('evaluationPlan.status', '=', 'SIGNING'), eb('frozenAt', 'is not', null)]))
    .execute()
  return rows.flatMap(({ id }) => (id ? [id] : []))
}

export const insertDefinition = (db: Db, definition: Insertable<Tables['indicatorDefinition']>) =>
  db.insertInto('indicatorDefinition').values(definition).returningAll().executeTakeFirstOrThrow()
