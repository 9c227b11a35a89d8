import { type Insertable, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'
import type { EstablishmentKind } from './generated/tables.ts'
import type { Page } from './page.ts'
import type { Scope } from './scope.ts'

/** A place that could host an experiment. */
export type EstablishmentRow = Selectable<Tables['establishment']>

/** What to look for. `words` are folded, as `search_text` is. */
export interface EstablishmentFilter {
  readonly words: readonly string[]
  readonly kind: EstablishmentKind | undefined
  readonly near: { readonly latitude: number; readonly longitude: number } | undefined
}

/** An establishment, with its distance in kilometres where both ends are known. */
export type FoundEstablishment = EstablishmentRow & { readonly distance: number | null }

/** Rows go in by so many at once: PostgreSQL takes at most 65 535 parameters in a statement. */
const BATCH = 1000

/** `%`, `_` and `\` mean themselves. */
const holding = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`

/** Kilometres from `near` on a sphere of the Earth's mean radius (haversine). */
const distanceFrom = (near: EstablishmentFilter['near']) =>
  near
    ? sql<number | null>`12742 * asin(sqrt(
        sin(radians(latitude - ${near.latitude}::float8) / 2) ^ 2
        + cos(radians(${near.latitude}::float8)) * cos(radians(latitude)) * sin(radians(longitude - ${near.longitude}::float8) / 2) ^ 2))`
    : sql<number | null>`null::float8`

export const findEstablishment = (db: Db, scope: Scope, id: Id<'establishment'>) =>
  db
    .selectFrom('establishment')
    .selectAll()
    .where('id', '=', id)
    .where('programmeId', '=', scope.programmeId)
    .executeTakeFirst()

export const establishmentsById = (db: Db, ids: readonly Id<'establishment'>[]) =>
  db.selectFrom('establishment').selectAll().where('id', 'in', ids).execute()

/** Establishments that hold every word, by distance (unknown ones last), then name, then id. */
export const searchEstablishments = (
  db: Db,
  programmeId: Id<'programme'>,
  { words, kind, near }: EstablishmentFilter,
  { limit, after }: Page<readonly [number | null, string, string]>,
): Promise<FoundEstablishment[]> =>
  db
    .selectFrom((inner) =>
      words
        .reduce((query, word) => query.where('searchText', 'like', holding(word)), inner.selectFrom('establishment'))
        .selectAll()
        .select(distanceFrom(near).as('distance'))
        .where('programmeId', '=', programmeId)
        .$if(kind !== undefined, (query) => query.where('kind', '=', kind ?? 'OTHER'))
        .as('found'),
    )
    .selectAll()
    .$if(after !== undefined, (query) =>
      query.where(sql<boolean>`(coalesce(distance, 'infinity'), name, id)
        > (coalesce(${after?.[0]}::float8, 'infinity'), ${after?.[1]}::text, ${after?.[2]}::uuid)`),
    )
    .orderBy(sql`coalesce(distance, 'infinity')`)
    .orderBy('name')
    .orderBy('id')
    .limit(limit)
    .execute()

/** How many of these keys of a source are already known. */
export async function countKnownEstablishments(
  db: Db,
  programmeId: Id<'programme'>,
  source: string,
  keys: readonly string[],
): Promise<number> {
  const known = await db
    .selectFrom('establishment')
    .select(({ fn }) => fn.countAll().as('count'))
    .where('programmeId', '=', programmeId)
    .where('source', '=', source)
    .where(sql<boolean>`source_key = any(${keys}::text[])`)
    .executeTakeFirstOrThrow()
  return Number(known.count)
}

/** Adds establishments or updates those of the same source and key; says how many of each. */
export async function upsertEstablishments(db: Db, rows: readonly Insertable<Tables['establishment']>[]) {
  let added = 0
  for (let start = 0; start < rows.length; start += BATCH) {
    const written = await upsertBatch(db, rows.slice(start, start + BATCH))
    added += written.filter((row) => row.added).length
  }
  return { added, updated: rows.length - added }
}

const upsertBatch = (db: Db, rows: readonly Insertable<Tables['establishment']>[]) =>
  db
    .insertInto('establishment')
    .values(rows)
    .onConflict((conflict) =>
      conflict.columns(['programmeId', 'source', 'sourceKey']).doUpdateSet((eb) => ({
        name: eb.ref('excluded.name'),
        kind: eb.ref('excluded.kind'),
        category: eb.ref('excluded.category'),
        finess: eb.ref('excluded.finess'),
        uai: eb.ref('excluded.uai'),
        siret: eb.ref('excluded.siret'),
        rna: eb.ref('excluded.rna'),
        address: eb.ref('excluded.address'),
        postcode: eb.ref('excluded.postcode'),
        commune: eb.ref('excluded.commune'),
        inseeCode: eb.ref('excluded.inseeCode'),
        latitude: eb.ref('excluded.latitude'),
        longitude: eb.ref('excluded.longitude'),
        phone: eb.ref('excluded.phone'),
        searchText: eb.ref('excluded.searchText'),
      })),
    )
    // A row that was not there before has no deleting transaction: PostgreSQL's own sign of an insert.
    .returning(sql<boolean>`xmax = 0`.as('added'))
    .execute()

export const insertEstablishment = (db: Db, establishment: Insertable<Tables['establishment']>) =>
  db.insertInto('establishment').values(establishment).returningAll().executeTakeFirstOrThrow()
