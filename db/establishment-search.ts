import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { EstablishmentRow } from './establishments.ts'
import type { EstablishmentKind } from './generated/tables.ts'
import type { Page } from './page.ts'
import { all, any, lexeme } from './text-query.ts'

/** What an establishment must hold: a word or one that begins so, or all the words of another form. All are folded. */
export interface Term {
  readonly word: string | undefined
  readonly forms: readonly (readonly string[])[]
}

/** What to look for: every term, and what each filter says; those of words take them folded, and all together. */
export interface EstablishmentFilter {
  readonly terms: readonly Term[]
  readonly kind?: EstablishmentKind | undefined
  readonly category?: readonly string[] | undefined
  readonly commune?: readonly string[] | undefined
  readonly inseeCode?: string | undefined
  readonly postcode?: string | undefined
  readonly department?: string | undefined
  readonly near?: { readonly latitude: number; readonly longitude: number } | undefined
  /** Kilometres around `near`. */
  readonly within?: number | undefined
}

/** An establishment, its rank (0 when all the terms say what and where it is), and its distance where both ends are known. */
export type FoundEstablishment = EstablishmentRow & { readonly rank: number; readonly distance: number | null }

/** What found establishments are sorted by. */
export type EstablishmentPlace = readonly [rank: number, distance: number | null, name: string, id: string]

const EARTH_RADIUS = 6371
/** Kilometres that hold a page of establishments, but in the emptiest places. */
const CLOSE = 20
/** The lines of `search_text` that say what an establishment is and where. Their words weigh `A`. */
const LINES = { category: 1, commune: 2 } as const

/** Open establishments that hold every term: by rank, then distance (unknown ones last), then name, then id. */
export async function searchEstablishments(
  db: Db,
  programmeId: Id<'programme'>,
  filter: EstablishmentFilter,
  page: Page<EstablishmentPlace>,
): Promise<FoundEstablishment[]> {
  const within = closeBy(filter, page)
  const close = within === undefined ? [] : await searchPage(db, programmeId, { ...filter, within }, page)
  return within !== undefined && close.length === page.limit ? close : searchPage(db, programmeId, filter, page)
}

/**
 * Where the nearest are likely to be. By distance alone, a full page found there is the page: whatever is left out stands
 * farther. The distance of everything in the territory is reckoned only when that is not enough.
 */
function closeBy(
  { terms, near, within }: EstablishmentFilter,
  { after }: Page<EstablishmentPlace>,
): number | undefined {
  const from = after ? after[1] : 0
  return near && within === undefined && terms.length === 0 && from !== null ? from + CLOSE : undefined
}

const searchPage = (
  db: Db,
  programmeId: Id<'programme'>,
  filter: EstablishmentFilter,
  { limit, after }: Page<EstablishmentPlace>,
): Promise<FoundEstablishment[]> =>
  db
    .selectFrom(
      openEstablishments(db, programmeId, filter)
        .selectAll()
        .select([rankOf(filter.terms).as('rank'), distanceFrom(filter.near).as('distance')])
        .as('found'),
    )
    .selectAll()
    .$if(after !== undefined, (query) => query.where(follows(filter, after)))
    .orderBy(sql`${sql.join(sortKeys(filter).map(({ column }) => sql.ref(column)))}`)
    .limit(limit)
    .execute()

/** The first of these filters that finds an establishment. */
export async function firstThatFinds<Filter extends EstablishmentFilter>(
  db: Db,
  programmeId: Id<'programme'>,
  filters: readonly Filter[],
): Promise<Filter | undefined> {
  const cases = filters.map(
    (filter, index) =>
      sql`when exists (${openEstablishments(db, programmeId, filter).selectAll()}) then ${sql.lit(index)}`,
  )
  if (cases.length === 0) return undefined
  const { rows } = await sql<{ first: number | null }>`select case ${sql.join(cases, sql` `)} end as first`.execute(db)
  return filters[rows[0]?.first ?? filters.length]
}

const openEstablishments = (db: Db, programmeId: Id<'programme'>, filter: EstablishmentFilter) => {
  const { kind, category, commune, inseeCode, postcode, department, near, within } = filter
  const query = wordsOf(filter)
  let found = db.selectFrom('establishment').where('programmeId', '=', programmeId).where('closedOn', 'is', null)
  if (query.length > 0) found = found.where(sql<boolean>`search_vector @@ ${all(query)}::tsquery`)
  if (kind) found = found.where('kind', '=', kind)
  if (category) found = found.where(line('category'), '=', category.join(' '))
  if (commune) found = found.where(line('commune'), '=', commune.join(' '))
  if (inseeCode) found = found.where('inseeCode', '=', inseeCode)
  if (postcode) found = found.where('postcode', '=', postcode)
  if (department) found = found.where('department', '=', department)
  if (near && within !== undefined) found = found.where(isWithin(near, within))
  return found
}

const line = (name: keyof typeof LINES) => sql<string>`split_part(search_text, e'\n', ${sql.lit(LINES[name])})`

/** What the index of words is asked: the commune and its codes are words too, and it finds them best. */
const wordsOf = ({ terms, commune, inseeCode, postcode }: EstablishmentFilter) => [
  ...terms.map(({ word, forms }) => any([...(word ? [lexeme(word, '*')] : []), ...wholeForms(forms)])),
  ...[commune, inseeCode, postcode].flatMap((words) => words ?? []).map((word) => lexeme(word)),
]

const wholeForms = (forms: Term['forms'], marks = '') =>
  forms.map((words) => all(words.map((word) => lexeme(word, marks))))

/**
 * How far an establishment stands from the terms, summed: a term that says what or where it is comes before one that is only
 * in its name, and a whole word before a beginning.
 */
const rankOf = (terms: readonly Term[]) =>
  terms.length === 0 ? sql<number>`0` : sql<number>`${sql.join(terms.map(rankOfTerm), sql` + `)}`

const rankOfTerm = ({ word, forms }: Term) => {
  const whole = word ? [[word], ...forms] : forms
  const steps = [
    { rank: 0, queries: wholeForms(whole, 'A') },
    { rank: 1, queries: word ? [lexeme(word, '*A')] : [] },
    { rank: 2, queries: wholeForms(whole) },
  ]
  const cases = steps.flatMap(({ rank, queries }) =>
    queries.length > 0 ? [sql`when search_vector @@ ${any(queries)}::tsquery then ${sql.lit(rank)}`] : [],
  )
  return sql<number>`case ${sql.join(cases, sql` `)} else ${sql.lit(steps.length)} end`
}

/** Kilometres from `near` on a sphere of the Earth's mean radius (haversine). */
const distanceFrom = (near: EstablishmentFilter['near']) =>
  near
    ? sql<number | null>`${sql.lit(2 * EARTH_RADIUS)} * asin(sqrt(
        sin(radians(latitude - ${near.latitude}::float8) / 2) ^ 2
        + cos(radians(${near.latitude}::float8)) * cos(radians(latitude)) * sin(radians(longitude - ${near.longitude}::float8) / 2) ^ 2))`
    : sql<number | null>`null::float8`

/** The band of latitudes is for the index. */
const isWithin = (near: NonNullable<EstablishmentFilter['near']>, within: number) => {
  const band = (within / EARTH_RADIUS) * (180 / Math.PI)
  return sql<boolean>`latitude between ${near.latitude - band}::float8 and ${near.latitude + band}::float8
    and ${distanceFrom(near)} <= ${within}::float8`
}

/** Only what can differ is sorted by, so that a list by name alone is read from its index. Unknown distances come last. */
const sortKeys = ({ terms, near }: EstablishmentFilter) => [
  ...(terms.length > 0 ? [{ column: 'rank', key: sql`rank`, at: 0, type: sql`int` } as const] : []),
  ...(near
    ? [{ column: 'distance', key: sql`coalesce(distance, 'infinity')`, at: 1, type: sql`float8` } as const]
    : []),
  { column: 'name', key: sql`name`, at: 2, type: sql`text` } as const,
  { column: 'id', key: sql`id`, at: 3, type: sql`uuid` } as const,
]

const follows = (filter: EstablishmentFilter, after: EstablishmentPlace | undefined) => {
  const keys = sortKeys(filter)
  const values = keys.map(({ at, type }) => sql`${after?.[at] ?? 'infinity'}::${type}`)
  return sql<boolean>`(${sql.join(keys.map(({ key }) => key))}) > (${sql.join(values)})`
}
