import type { Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { NudgeKind } from './generated/tables.ts'

/** The steps that a programme has chosen for a kind of nudges. */
export type NudgeRuleRow = Selectable<Tables['nudgeRule']>

export const rulesOf = (db: Db, programmeIds: readonly Id<'programme'>[]): Promise<NudgeRuleRow[]> =>
  db.selectFrom('nudgeRule').selectAll().where('programmeId', 'in', programmeIds).orderBy('kind').execute()

/** Keeps the steps of a kind, in place of those before. */
export const setRule = (db: Db, rule: NudgeRuleRow) =>
  db
    .insertInto('nudgeRule')
    .values(rule)
    .onConflict((conflict) => conflict.columns(['programmeId', 'kind']).doUpdateSet(rule))
    .execute()

/** Goes back to the steps of Passerelle. */
export const deleteRule = (db: Db, programmeId: Id<'programme'>, kind: NudgeKind) =>
  db.deleteFrom('nudgeRule').where('programmeId', '=', programmeId).where('kind', '=', kind).execute()
