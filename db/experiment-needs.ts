import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { Audience, EstablishmentKind } from './generated/tables.ts'

/** What an experiment looks for in an establishment. */
export type ExperimentNeedsRow = Selectable<Tables['experimentNeeds']>

export const needsOfExperiments = (db: Db, ids: readonly Id<'experiment'>[]): Promise<ExperimentNeedsRow[]> =>
  db
    .selectFrom('experimentNeeds')
    .selectAll()
    // Drivers read lists of text, and no lists of our own enumerations.
    .select([sql<EstablishmentKind[]>`kinds::text[]`.as('kinds'), sql<Audience[]>`audiences::text[]`.as('audiences')])
    .where('experimentId', 'in', ids)
    .execute()

/** Says what an experiment looks for, instead of what was said before. */
export const upsertNeeds = (db: Db, { kinds, audiences, ...needs }: Insertable<Tables['experimentNeeds']>) => {
  const row = {
    ...needs,
    kinds: sql<EstablishmentKind[]>`${kinds}::text[]::establishment_kind[]`,
    audiences: sql<Audience[]>`${audiences}::text[]::audience[]`,
  }
  return db
    .insertInto('experimentNeeds')
    .values(row)
    .onConflict((conflict) => conflict.columns(['experimentId', 'programmeId']).doUpdateSet(row))
    .execute()
}
