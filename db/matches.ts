import { type RawBuilder, sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { Audience, DeclineReason, EstablishmentKind } from './generated/tables.ts'
import { factsOf, type Wish } from './match-facts.ts'
import { type MatchCriterion, type MatchPoints, pointsOf } from './match-points.ts'
import type { Page } from './page.ts'

/** What is known of an establishment, as regards an experiment; and what each fact of it is worth. */
export interface MatchRow {
  /** Of the establishment. */
  readonly id: Id<'establishment'>
  readonly name: string
  readonly category: string
  readonly commune: string
  readonly fitsCategory: boolean
  readonly fitsKind: boolean
  /** The publics looked for that it receives; null when there is none. */
  readonly audiences: readonly Audience[] | null
  readonly openToAll: boolean
  readonly audienceKnown: boolean
  readonly fitsChallenge: boolean
  readonly inCommune: boolean
  /** The nearest commune looked for. */
  readonly nearName: string | null
  readonly distance: number | null
  readonly inDepartment: boolean
  /** Places left for the days asked, and until when; null when none were declared. */
  readonly remaining: number | null
  readonly until: string | null
  readonly neverAsked: boolean
  readonly openRequests: number
  readonly recentRequests: number
  readonly accepted: number
  readonly declined: number
  readonly declinedAt: Date | null
  readonly declineReason: DeclineReason | null
  readonly expired: number
  readonly unanswered: number
  readonly linked: boolean
  readonly points: Readonly<Record<MatchCriterion, number>>
  /** The sum of the points. */
  readonly score: number
}

/** Which establishments: those that meet all that is given. */
export interface MatchFilter {
  readonly neverAsked?: boolean | undefined
  readonly kind?: EstablishmentKind | undefined
  readonly inseeCode?: string | undefined
}

/** What matches are sorted by. */
export type MatchPlace = readonly [score: number, distance: number | null, name: string, id: string]

/** One page of matches. */
export interface MatchQuery {
  readonly wish: Wish
  readonly filter: MatchFilter
  readonly page: Page<MatchPlace>
}

/** For each query its page of matches, all in one statement: by score, then distance (unknown ones last), name and id. */
export async function findMatches(
  db: Db,
  points: MatchPoints,
  queries: readonly MatchQuery[],
): Promise<readonly (readonly MatchRow[])[]> {
  const parts = queries.map(
    (query, index) => sql`(select ${sql.lit(index)} as query, matches.* from (${pageOf(points, query)}) as matches)`,
  )
  const { rows } = await sql<MatchRow & { query: number }>`
    ${sql.join(parts, sql` union all `)} order by query, score desc, distance nulls last, name, id`.execute(db)
  return queries.map((_query, index) => rows.filter(({ query }) => query === index))
}

/** The points are reckoned once, and summed here: reasons show those very points. */
function pageOf(points: MatchPoints, { wish, filter, page: { limit, after } }: MatchQuery): RawBuilder<MatchRow> {
  const worth = Object.entries(pointsOf(points)).map(([criterion, sum]) => ({
    column: sql.raw(`${criterion.toLowerCase()}_points`),
    criterion,
    sum,
  }))
  const columns = sql.join(worth.map(({ column, sum }) => sql`${sum} as ${column}`))
  const score = sql.join(
    worth.map(({ column }) => column),
    sql` + `,
  )
  const named = sql.join(worth.flatMap(({ column, criterion }) => [sql.lit(criterion), column]))
  return sql`
    with recursive ${factsOf(wish)},
      weighed as (select facts.*, ${columns} from facts where ${meets(filter)}),
      ranked as (select weighed.*, ${score} as score from weighed),
      page as (
        select * from ranked where ${follows(after)} order by score desc, distance nulls last, name, id limit ${limit})
    select page.*, jsonb_build_object(${named}) as points from page`
}

const meets = ({ neverAsked, kind, inseeCode }: MatchFilter) =>
  sql.join(
    [
      sql`true`,
      ...(neverAsked === undefined ? [] : [sql`never_asked = ${neverAsked}`]),
      ...(kind ? [sql`kind = ${kind}`] : []),
      ...(inseeCode ? [sql`insee_code = ${inseeCode}`] : []),
    ],
    sql` and `,
  )

const follows = (after: MatchPlace | undefined) =>
  after
    ? sql<boolean>`(-score, coalesce(distance, 'infinity'), name, id)
        > (${-after[0]}::integer, ${after[1] ?? 'infinity'}::float8, ${after[2]}::text, ${after[3]}::uuid)`
    : sql<boolean>`true`
