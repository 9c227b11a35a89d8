import type { Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/** One move of an introduction: the database writes it with the move. */
export type IntroductionStepRow = Selectable<Tables['introductionStep']>

/** The moves of introductions, the earliest first. */
export const stepsOfIntroductions = (db: Db, ids: readonly Id<'introduction'>[]) =>
  db.selectFrom('introductionStep').selectAll().where('introductionId', 'in', ids).orderBy('at').orderBy('id').execute()
