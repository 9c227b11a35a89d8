import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { IndicatorKind } from './generated/tables.ts'

/** Empties a draft, before it is written anew. */
export async function clearPlanContent(db: Db, planId: Id<'evaluation_plan'>): Promise<void> {
  for (const table of [
    'indicatorSheet',
    'expectedChange',
    'objective',
    'theoryLink',
    'theoryStep',
    'stakeholder',
  ] as const)
    await db.deleteFrom(table).where('planId', '=', planId).execute()
}

/** What an indicator is. */
export interface Identity {
  readonly id: Id<'indicator'>
  readonly kind: IndicatorKind
  readonly unit: string
  readonly rateFactor: number
  readonly bySite: boolean
  readonly dimension: string | null
}

/**
 * Writes what indicators are, those of them that no version in force holds: their groups and the definitions that they follow
 * are those of their sheets until one does.
 */
export async function rewriteIdentities(db: Db, identities: readonly Identity[]): Promise<void> {
  if (identities.length === 0) return
  const ids = identities.map(({ id }) => id)
  await db.deleteFrom('indicatorGroup').where('indicatorId', 'in', ids).execute()
  await sql`
    update indicator set kind = given.kind, unit = given.unit, rate_factor = given."rateFactor", by_site = given."bySite",
      dimension = given.dimension, definition_id = null
    from jsonb_to_recordset(${JSON.stringify(identities)}::jsonb) as given(
      id uuid, kind indicator_kind, unit text, "rateFactor" integer, "bySite" boolean, dimension text)
    where indicator.id = given.id`.execute(db)
}

/** Forgets the indicators of an experiment that no version of its plan holds: no value was ever collected of them. */
export const deleteStrayIndicators = (db: Db, experimentId: Id<'experiment'>) =>
  db
    .deleteFrom('indicator')
    .where('experimentId', '=', experimentId)
    .where(sql<boolean>`not exists (select from indicator_sheet where indicator_id = indicator.id)`)
    .execute()
