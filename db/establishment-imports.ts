/** What files of establishments read and write. */
import { type Insertable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/** Rows go in by so many at once: PostgreSQL takes at most 65 535 parameters in a statement. */
const BATCH = 1000

/** Every establishment that came from one of these sources. */
export const establishmentsOfSources = (db: Db, programmeId: Id<'programme'>, sources: readonly string[]) =>
  db
    .selectFrom('establishment')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .where('source', 'in', sources)
    .execute()

/** Establishments that were known without a number are named by it from now on. */
export async function adoptEstablishments(
  db: Db,
  programmeId: Id<'programme'>,
  adoptions: readonly { readonly unnumbered: string; readonly numbered: string }[],
): Promise<void> {
  await sql`
    update establishment set source = 'FINESS_WITH_NUMBERS', source_key = adoption.numbered
    from unnest(${adoptions.map(({ unnumbered }) => unnumbered)}::text[], ${adoptions.map(({ numbered }) => numbered)}::text[])
      as adoption(unnumbered, numbered)
    where programme_id = ${programmeId} and source = 'FINESS_WITHOUT_NUMBERS' and source_key = adoption.unnumbered`.execute(
    db,
  )
}

/** Adds establishments or updates those of the same source and key, which keep what the new row does not say. */
export async function upsertEstablishments(db: Db, rows: readonly Insertable<Tables['establishment']>[]) {
  for (let start = 0; start < rows.length; start += BATCH) await upsertBatch(db, rows.slice(start, start + BATCH))
}

const replaced = ['name', 'kind', 'category', 'address', 'postcode', 'commune', 'searchText'] as const
const kept = ['finess', 'uai', 'siret', 'rna', 'inseeCode', 'latitude', 'longitude', 'phone'] as const

const upsertBatch = (db: Db, rows: readonly Insertable<Tables['establishment']>[]) =>
  db
    .insertInto('establishment')
    .values(rows)
    .onConflict((conflict) =>
      conflict
        .columns(['programmeId', 'source', 'sourceKey'])
        .doUpdateSet((eb) =>
          Object.fromEntries([
            ...replaced.map((column) => [column, eb.ref(`excluded.${column}`)]),
            ...kept.map((column) => [
              column,
              eb.fn.coalesce(eb.ref(`excluded.${column}`), eb.ref(`establishment.${column}`)),
            ]),
          ]),
        ),
    )
    .execute()
