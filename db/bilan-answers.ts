import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { StakeholderKind } from './generated/tables.ts'

/** What a party, or all together, answers to a question: one version of it. */
export type BilanAnswerRow = Selectable<Tables['bilanAnswer']> & {
  /** What the party was in the version of the plan that it answered under; null when all answer together. */
  readonly partyKind: StakeholderKind | null
}

const answers = (db: Db) =>
  db
    .selectFrom('bilanAnswer')
    .leftJoin('stakeholder', (join) =>
      join.onRef('stakeholder.planId', '=', 'bilanAnswer.planId').onRef('stakeholder.name', '=', 'bilanAnswer.party'),
    )
    .selectAll('bilanAnswer')
    .select('stakeholder.kind as partyKind')

/** All the versions of the answers of bilans, the latest first. */
export const answersOfBilans = (db: Db, ids: readonly Id<'bilan'>[]): Promise<BilanAnswerRow[]> =>
  answers(db).where('bilanId', 'in', ids).orderBy('version', 'desc').orderBy('party').execute()

/** The present answers of a party of a bilan, or of all together. */
export const presentAnswers = (db: Db, bilanId: Id<'bilan'>, party: string | null): Promise<BilanAnswerRow[]> =>
  answers(db)
    .distinctOn('question')
    .where('bilanId', '=', bilanId)
    .where(sql<boolean>`party is not distinct from ${party}::text`)
    .orderBy('question')
    .orderBy('version', 'desc')
    .execute()

export const insertAnswers = (db: Db, rows: readonly Insertable<Tables['bilanAnswer']>[]) =>
  db.insertInto('bilanAnswer').values(rows).execute()
