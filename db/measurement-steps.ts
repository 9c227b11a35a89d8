import type { Selectable } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/** One move of a version of a value. */
export type MeasurementStepRow = Selectable<Tables['measurementStep']>

/** How measurements came to stand where they do, the first step first. */
export const stepsOfMeasurements = (db: Db, ids: readonly Id<'measurement'>[]): Promise<MeasurementStepRow[]> =>
  db
    .selectFrom('measurementStep')
    .selectAll()
    .where('measurementId', 'in', ids)
    .orderBy('at')
    // Two moves at the same instant: nothing comes before the draft, nor after the approval.
    .orderBy('status')
    .orderBy('id')
    .execute()
