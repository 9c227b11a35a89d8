import { type Insertable, type Selectable, sql, type Updateable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { Page } from './page.ts'
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

/** The name of a definition, folded: the first line of what it is searched by. */
const foldedName = sql<string>`split_part(search_text, E'\n', 1)`

/** The definition of a name, folded. */
export const definitionNamed = (db: Db, programmeId: Id<'programme'>, name: string) =>
  db
    .selectFrom('indicatorDefinition')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .where(foldedName, '=', name)
    .executeTakeFirst()

interface Filter {
  /** Words, folded: each is the beginning of a word of what is searched. */
  readonly words: readonly string[]
  readonly retired: boolean
}

/** The library of a programme; sorted by folded name, then id. */
export const listDefinitions = (
  db: Db,
  programmeId: Id<'programme'>,
  { words, retired }: Filter,
  { limit, after }: Page<readonly [string, string]>,
) =>
  db
    .selectFrom('indicatorDefinition')
    .selectAll()
    .select(foldedName.as('foldedName'))
    .where('programmeId', '=', programmeId)
    .$if(!retired, (query) => query.where('retiredAt', 'is', null))
    .$if(words.length > 0, (query) =>
      query.where((eb) => eb.and(words.map((word) => sql<boolean>`search_text ~ ${`(^|[ \n])${word}`}`))),
    )
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(${foldedName}, id) > (${after?.[0]}::text, ${after?.[1]}::uuid)`),
    )
    .orderBy(foldedName)
    .orderBy('id')
    .limit(limit)
    .execute()

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

/** Holds the library of a programme until the end of the transaction: one person at a time names things in it. */
export const lockLibrary = (db: Db, programmeId: Id<'programme'>) =>
  db.selectFrom('programme').select('id').where('id', '=', programmeId).forNoKeyUpdate().execute()

/** Holds a definition: no plan that follows it is submitted meanwhile. */
export const lockDefinition = (db: Db, id: Id<'indicator_definition'>) =>
  db.selectFrom('indicatorDefinition').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** Holds definitions as they are: none of them changes meanwhile. */
export const holdDefinitions = (db: Db, ids: readonly Id<'indicator_definition'>[]) =>
  db.selectFrom('indicatorDefinition').select('id').where('id', 'in', ids).orderBy('id').forShare().execute()

export const insertDefinition = (db: Db, definition: Insertable<Tables['indicatorDefinition']>) =>
  db.insertInto('indicatorDefinition').values(definition).returningAll().executeTakeFirstOrThrow()

export const updateDefinition = (
  db: Db,
  id: Id<'indicator_definition'>,
  update: Updateable<Tables['indicatorDefinition']>,
) => db.updateTable('indicatorDefinition').set(update).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** The definitions of names, folded. */
export const definitionsNamed = (db: Db, programmeId: Id<'programme'>, names: readonly string[]) =>
  db
    .selectFrom('indicatorDefinition')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .where(foldedName, 'in', names)
    .execute()

export const insertDefinitions = (db: Db, definitions: readonly Insertable<Tables['indicatorDefinition']>[]) =>
  db.insertInto('indicatorDefinition').values(definitions).execute()
