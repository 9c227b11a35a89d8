import type { Insertable, Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { BilanQuestion } from './generated/tables.ts'

type BilanId = Id<'bilan'>
type New<Table extends keyof Tables> = Omit<Insertable<Tables[Table]>, 'position'>

/** An indicator that supports the answer to a question. */
export type BilanEvidenceRow = Selectable<Tables['bilanEvidence']>
/** An effect that nobody expected. */
export type BilanEffectRow = Selectable<Tables['bilanEffect']>
/** Something to adjust. */
export type BilanAdjustmentRow = Selectable<Tables['bilanAdjustment']>

export const evidenceOfBilans = (db: Db, ids: readonly BilanId[]): Promise<BilanEvidenceRow[]> =>
  db.selectFrom('bilanEvidence').selectAll().where('bilanId', 'in', ids).orderBy('position').execute()

export const effectsOfBilans = (db: Db, ids: readonly BilanId[]): Promise<BilanEffectRow[]> =>
  db.selectFrom('bilanEffect').selectAll().where('bilanId', 'in', ids).orderBy('position').execute()

export const conditionsOfBilans = (db: Db, ids: readonly BilanId[]) =>
  db.selectFrom('bilanCondition').selectAll().where('bilanId', 'in', ids).orderBy('position').execute()

export const adjustmentsOfBilans = (db: Db, ids: readonly BilanId[]): Promise<BilanAdjustmentRow[]> =>
  db.selectFrom('bilanAdjustment').selectAll().where('bilanId', 'in', ids).orderBy('position').execute()

/** In the order given. */
const placed = <Row>(rows: readonly Row[]) => rows.map((row, index) => ({ ...row, position: index + 1 }))

/** Writes what supports the answer to a question, in place of what was said to. */
export async function replaceEvidence(
  db: Db,
  bilanId: BilanId,
  question: BilanQuestion,
  rows: readonly New<'bilanEvidence'>[],
): Promise<void> {
  await db.deleteFrom('bilanEvidence').where('bilanId', '=', bilanId).where('question', '=', question).execute()
  if (rows.length > 0) await db.insertInto('bilanEvidence').values(placed(rows)).execute()
}

export async function replaceEffects(db: Db, bilanId: BilanId, rows: readonly New<'bilanEffect'>[]): Promise<void> {
  await db.deleteFrom('bilanEffect').where('bilanId', '=', bilanId).execute()
  if (rows.length > 0) await db.insertInto('bilanEffect').values(placed(rows)).execute()
}

export async function replaceConditions(
  db: Db,
  bilanId: BilanId,
  rows: readonly New<'bilanCondition'>[],
): Promise<void> {
  await db.deleteFrom('bilanCondition').where('bilanId', '=', bilanId).execute()
  if (rows.length > 0) await db.insertInto('bilanCondition').values(placed(rows)).execute()
}

export async function replaceAdjustments(
  db: Db,
  bilanId: BilanId,
  rows: readonly New<'bilanAdjustment'>[],
): Promise<void> {
  await db.deleteFrom('bilanAdjustment').where('bilanId', '=', bilanId).execute()
  if (rows.length > 0) await db.insertInto('bilanAdjustment').values(placed(rows)).execute()
}
