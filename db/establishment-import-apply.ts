/** What an import makes of the establishments of its programme: a few statements, however many lines it has. */
import { type RawBuilder, sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { ImportKey, ImportLineRow } from './establishment-imports.ts'
import type { EstablishmentRow } from './establishments.ts'

/** A file and what it speaks of. */
export interface ImportExtent {
  readonly source: string
  /** Sources that know better: what they say is completed, never replaced. */
  readonly stronger: readonly string[]
  /** Only these départements; all when there is none. */
  readonly departments: readonly string[]
  /** Only these categories, as the establishments of the source bear them; all when undefined. */
  readonly categories: readonly CategoryRow[] | undefined
}

/** A category, by its label and by its code in the source. */
export type CategoryRow = Pick<EstablishmentRow, 'category' | 'categoryCode'>

/** A line, and the establishment that it turns out to speak of. */
export interface Pair {
  readonly sourceKey: string
  readonly establishmentId: Id<'establishment'>
}

/** Open establishments of these sources; with communes, only there. */
export const establishmentsOfSources = (
  db: Db,
  programmeId: Id<'programme'>,
  sources: readonly string[],
  inseeCodes?: readonly string[],
): Promise<EstablishmentRow[]> =>
  db
    .selectFrom('establishment')
    .selectAll()
    .where('programmeId', '=', programmeId)
    .where('source', 'in', sources)
    .where('closedOn', 'is', null)
    .$if(inseeCodes !== undefined, (query) => query.where('inseeCode', '=', anyOf(inseeCodes ?? [])))
    .execute()

/** The categories of the establishments of this source. */
export const categoriesOfSource = (db: Db, programmeId: Id<'programme'>, source: string): Promise<CategoryRow[]> =>
  db
    .selectFrom('establishment')
    .select(['category', 'categoryCode'])
    .distinct()
    .where('programmeId', '=', programmeId)
    .where('source', '=', source)
    .execute()

/** The lines of an import that speak of an establishment; with communes, only there. */
export const linesOfImport = (db: Db, { id }: ImportKey, inseeCodes?: readonly string[]): Promise<ImportLineRow[]> =>
  db
    .selectFrom('establishmentImportLine')
    .selectAll()
    .where('importId', '=', id)
    .where('content', '=', 'ESTABLISHMENT')
    .$if(inseeCodes !== undefined, (query) => query.where('inseeCode', '=', anyOf(inseeCodes ?? [])))
    .execute()

const anyOf = (values: readonly string[]) => sql<string>`any(${values}::text[])`

/**
 * Finds the establishment each line speaks of: by FINESS number, by its key in the source, by a UAI or an RNA number that one
 * line and one establishment bear alone, or by a pair that was told. An establishment goes to one line only. One way after
 * the other, each by an index: nothing here depends on what the planner believes of a table that has just been filled.
 */
export async function matchLines(
  db: Db,
  key: ImportKey,
  extent: Pick<ImportExtent, 'source' | 'stronger'>,
  pairs: readonly Pair[],
): Promise<void> {
  await sql`analyze establishment_import_line`.execute(db)
  const claim = claimBy(db, key, extent)
  await claim(sql<boolean>`true`, sql<boolean>`known.finess = line.finess`)
  await claim(sql<boolean>`true`, sql<boolean>`known.source = ${extent.source} and known.source_key = line.source_key`)
  for (const number of ['uai', 'rna'] as const) await claim(...aloneBy(key, number))
  if (pairs.length > 0)
    await claim(
      sql<boolean>`line.source_key = pair.source_key`,
      sql<boolean>`known.id = pair.id`,
      sql`unnest(${pairs.map(({ sourceKey }) => sourceKey)}::text[],
        ${pairs.map(({ establishmentId }) => establishmentId)}::uuid[]) as pair(source_key, id),`,
    )
}

const claimBy =
  (db: Db, { programmeId, id }: ImportKey, { source, stronger }: Pick<ImportExtent, 'source' | 'stronger'>) =>
  (ofLine: RawBuilder<boolean>, ofKnown: RawBuilder<boolean>, besides: RawBuilder<unknown> = sql``) =>
    sql`
      update establishment_import_line as line
      set establishment_id = known.id, takes_over = known.source <> all(${stronger}::text[]) and not exists (
        select from establishment as other where other.programme_id = ${programmeId} and other.source = ${source}
          and other.source_key = line.source_key and other.id <> known.id)
      from ${besides} establishment as known
      where line.import_id = ${id} and line.content = 'ESTABLISHMENT' and line.establishment_id is null and ${ofLine}
        and known.programme_id = ${programmeId} and ${ofKnown} and not exists (
          select from establishment_import_line as taken where taken.import_id = ${id} and taken.establishment_id = known.id)`.execute(
      db,
    )

/** Two sites may share such a number, and two FINESS numbers are two sites. */
const aloneBy = ({ programmeId, id }: ImportKey, name: 'uai' | 'rna') => {
  const number = sql.ref(name)
  return [
    sql<boolean>`line.source_key = mine.source_key`,
    sql<boolean>`known.id = theirs.id and (known.finess is null or line.finess is null or known.finess = line.finess)`,
    sql`(select (array_agg(source_key))[1] as source_key, ${number} from establishment_import_line
        where import_id = ${id} and ${number} is not null group by ${number} having count(*) = 1) as mine
      join (select (array_agg(id))[1] as id, ${number} from establishment
        where programme_id = ${programmeId} and ${number} is not null group by ${number} having count(*) = 1) as theirs
        using (${number}),`,
  ] as const
}

/** How many lines add an establishment, and how many speak of one that is known. */
export async function countLines(db: Db, { id }: ImportKey) {
  const { rows } = await sql<{ added: number; updated: number }>`
    select count(*) filter (where establishment_id is null)::int as added, count(establishment_id)::int as updated
    from establishment_import_line where import_id = ${id} and content = 'ESTABLISHMENT'`.execute(db)
  return rows[0] ?? { added: 0, updated: 0 }
}

/** The open establishments that an import speaks of, and those of them that its file no longer holds. */
export async function countGone(db: Db, key: ImportKey, extent: ImportExtent) {
  const { rows } = await sql<{ known: number; gone: number }>`
    select count(*)::int as known, count(*) filter (where ${isGone(key)})::int as gone
    from establishment where ${isInExtent(key, extent)}`.execute(db)
  return rows[0] ?? { known: 0, gone: 0 }
}

/** Closes what the file no longer holds. */
export async function closeGone(db: Db, key: ImportKey, extent: ImportExtent, today: string): Promise<void> {
  await sql`
    update establishment set closed_on = ${today}::date where ${isInExtent(key, extent)} and ${isGone(key)}`.execute(db)
}

const isInExtent = ({ programmeId }: ImportKey, { source, departments, categories }: ImportExtent) => sql<boolean>`
  programme_id = ${programmeId} and source = ${source} and closed_on is null
  and (${departments.length === 0} or department = any(${departments}::text[]))
  and ${categories ? isOfCategory(categories) : sql`true`}`

const isOfCategory = (categories: readonly CategoryRow[]) => sql<boolean>`
  exists (select from unnest(${categories.map(({ category }) => category)}::text[],
      ${categories.map(({ categoryCode }) => categoryCode)}::text[]) as kept(category, code)
    where kept.category = establishment.category and kept.code is not distinct from establishment.category_code)`

const isGone = ({ id }: ImportKey) => sql<boolean>`
  not exists (select from establishment_import_line as line where line.import_id = ${id} and line.content in ('ESTABLISHMENT', 'REJECTED')
    and line.source_key = establishment.source_key)
  and not exists (select from establishment_import_line as line where line.import_id = ${id}
    and line.establishment_id = establishment.id)`

const replaced = ['name', 'kind', 'category', 'address', 'postcode', 'commune'] as const
const kept = ['category_code', 'finess', 'uai', 'siret', 'rna', 'insee_code', 'latitude', 'longitude', 'phone'] as const
const written = ['source', 'source_key', ...replaced, ...kept, 'search_text', 'closed_on'] as const
const refs = (table: string, columns: readonly string[]) =>
  sql.join(columns.map((column) => sql.ref(`${table}.${column}`)))
const names = (columns: readonly string[]) => sql.join(columns.map((column) => sql.ref(column)))

/** The lines with their positions. */
const positioned = (id: string) => sql`
  select line.establishment_id, line.takes_over, ${refs('line', ['source_key', ...replaced])}, line.search_text,
    ${refs(
      'line',
      kept.filter((column) => column !== 'latitude' && column !== 'longitude'),
    )},
    coalesce(line.latitude, place.latitude) as latitude, coalesce(line.longitude, place.longitude) as longitude
  from establishment_import_line as line
  left join establishment_import_line as place on place.import_id = line.import_id and place.content = 'POSITION'
    and place.source_key = line.source_key
  where line.import_id = ${id} and line.content = 'ESTABLISHMENT'`

/** The third line of `search_text` holds the numbers: those that were known and that the file does not say go there too. */
const withKeptNumbers = sql`concat_ws(E'\n', split_part(text, E'\n', 1), split_part(text, E'\n', 2),
  concat_ws(' ', split_part(text, E'\n', 3), ${sql.join(
    ['finess', 'uai', 'siret', 'rna'].map(
      (column) => sql`case when strpos(split_part(text, E'\n', 3), ${sql.ref(column)}) = 0 then ${sql.ref(column)} end`,
    ),
  )}), split_part(text, E'\n', 4))`

/** Writes what the lines change in known establishments, and reopens those that are back: how many. */
export async function updateKnown(db: Db, { programmeId, id }: ImportKey, source: string): Promise<number> {
  const { rows } = await sql<{ reopened: number }>`
    with line as (${positioned(id)}), wanted as (
      select known.id, known.closed_on as closed_before,
        case when takes_over then ${source} else known.source end as source,
        case when takes_over then line.source_key else known.source_key end as source_key,
        ${sql.join(
          replaced.map(
            (column) => sql`case when takes_over then ${sql.ref(`line.${column}`)}
          else ${sql.ref(`known.${column}`)} end as ${sql.ref(column)}`,
          ),
        )},
        ${sql.join(
          kept.map(
            (column) => sql`case when takes_over
          then coalesce(${sql.ref(`line.${column}`)}, ${sql.ref(`known.${column}`)})
          else coalesce(${sql.ref(`known.${column}`)}, ${sql.ref(`line.${column}`)}) end as ${sql.ref(column)}`,
          ),
        )},
        case when takes_over then line.search_text else known.search_text end as text,
        case when takes_over then null else known.closed_on end as closed_on
      from line join establishment as known on known.id = line.establishment_id and known.programme_id = ${programmeId}
    ), found as (select wanted.*, ${withKeptNumbers} as search_text from wanted), changed as (
      update establishment as known set ${sql.join(written.map((column) => sql`${sql.ref(column)} = ${sql.ref(`found.${column}`)}`))}
      from found
      where known.id = found.id and known.programme_id = ${programmeId}
        and (${refs('known', written)}) is distinct from (${refs('found', written)})
      returning found.closed_before is not null and known.closed_on is null as reopened
    ) select count(*) filter (where reopened)::int as reopened from changed`.execute(db)
  return rows[0]?.reopened ?? 0
}

/** Adds the establishments that nobody knew. */
export async function addUnknown(db: Db, { programmeId, id }: ImportKey, source: string): Promise<void> {
  const columns = ['source_key', ...replaced, ...kept, 'search_text']
  await sql`
    insert into establishment (programme_id, source, ${names(columns)})
    select ${programmeId}, ${source}, ${names(columns)} from (${positioned(id)}) as line where establishment_id is null
    on conflict (programme_id, source, source_key) do nothing`.execute(db)
}
