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

export const insertEstablishment = (db: Db, establishment: Insertable<Tables['establishment']>) =>
  db.insertInto('establishment').values(establishment).returningAll().executeTakeFirstOrThrow()
