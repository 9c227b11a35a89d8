import { type RawBuilder, sql } from 'kysely'
import type { Id } from './database.ts'
import type { Audience, EstablishmentKind } from './generated/tables.ts'
import { ENDED } from './introductions.ts'

/** What establishments are judged by. Categories are given as patterns of their folded words, between spaces. */
export interface Wish {
  readonly programmeId: Id<'programme'>
  readonly experimentId: Id<'experiment'>
  readonly kinds: readonly EstablishmentKind[]
  readonly categories: readonly string[]
  /** For each public looked for, the categories that receive it. */
  readonly audiences: readonly { readonly audience: Audience; readonly categories: readonly string[] }[]
  readonly openToAll: readonly string[]
  /** The categories of which it is known whom they receive. */
  readonly known: readonly string[]
  /** The categories where the problem is met. */
  readonly challenge: readonly string[]
  readonly inseeCodes: readonly string[]
  /** Where to look when no commune is named. */
  readonly department: string
  /** The days for which a place is needed. */
  readonly from: string
  readonly to: string
  /** What happened before this instant is long ago. */
  readonly yearAgo: Date
}

const EARTH_RADIUS = 6371

/** The first line of `search_text`, as the index of categories has it. */
const category = sql`split_part(search_text, e'\n', 1)`

const open = ({ programmeId }: Wish) =>
  sql`establishment.programme_id = ${programmeId} and establishment.closed_on is null`

/** The categories of the open establishments, each met once: the index is leapt through. */
const categoriesOf = (wish: Wish) => {
  const next = (after: RawBuilder<unknown>) => sql`
    select ${category} from establishment where ${open(wish)} ${after} order by ${category} limit 1`
  return sql`
    category (words) as (
      (${next(sql``)})
      union all
      select (${next(sql`and ${category} > category.words`)}) from category where words is not null)`
}

/** What each category says: of some hundred words and not of a hundred thousand establishments. */
const fitOf = ({ categories, challenge, openToAll, known, audiences, kinds }: Wish) => {
  const holds = (patterns: readonly string[]) => sql<boolean>`' ' || words || ' ' like any(${patterns}::text[])`
  const received = audiences.map(
    (asked) => sql`case when ${holds(asked.categories)} then ${sql.lit(asked.audience)} end`,
  )
  return sql`
    fit as materialized (
      select words, ${holds(categories)} as fits_category, ${holds(challenge)} as fits_challenge,
        nullif(array_remove(array[${sql.join(received)}]::text[], null), '{}') as audiences,
        ${sql.lit(audiences.length > 0)} and ${holds(openToAll)} as open_to_all, ${holds(known)} as audience_known,
        ${kinds}::text[]::establishment_kind[] as kinds
      from category where words is not null)`
}

/**
 * The centre of each commune, which is the mean position of its establishments. Whole millionths of a degree are summed: the
 * centre is the same to the last digit in whatever order rows are read, and pages continue each other.
 */
const communesOf = ({ programmeId, inseeCodes }: Wish) => {
  const mean = (column: string) =>
    sql`radians(sum(round(${sql.ref(column)} * 1e6)::bigint)::float8 / nullif(count(${sql.ref(column)}), 0) / 1e6)`
  return sql`
    commune as materialized (
      select insee_code, min(commune) as name, ${mean('latitude')} as latitude, ${mean('longitude')} as longitude
      from establishment where programme_id = ${programmeId} and insee_code is not null and ${inseeCodes.length > 0}
      group by insee_code)`
}

/** For each commune whether it is looked for, the nearest of those that are, and how far that is (haversine). */
const nearOf = ({ inseeCodes }: Wish) => sql`
  wanted as materialized (
    select * from commune where insee_code = any(${inseeCodes}::text[]) and latitude is not null),
  near as (
    select distinct on (commune.insee_code) commune.insee_code, is_wanted as in_commune, nearest.name, case when is_wanted then 0 else nearest.distance end as distance
    from commune
      cross join lateral (select commune.insee_code = any(${inseeCodes}::text[]) as is_wanted) as asked
      left join lateral (
        select wanted.name, ${sql.lit(2 * EARTH_RADIUS)} * asin(sqrt(sin((commune.latitude - wanted.latitude) / 2) ^ 2
          + cos(commune.latitude) * cos(wanted.latitude) * sin((commune.longitude - wanted.longitude) / 2) ^ 2)) as distance
        from wanted where commune.latitude is not null order by distance, wanted.insee_code limit 1
      ) as nearest on true)`

const ended = sql`${sql.join(ENDED.map((status) => sql.lit(status)))}`

/** What became of the introductions to each establishment. A draft never submitted asked nothing of anybody. */
const pastOf = ({ programmeId, yearAgo }: Wish) => {
  const declined = sql`status = 'DECLINED' and proposed_at is not null`
  const reached = (status: string) => sql`
    select from introduction_step where introduction_id = introduction.id and "to" = ${sql.lit(status)}`
  return sql`
    past as materialized (
      select establishment_id,
        count(*) filter (where status not in (${ended}))::integer as open_requests,
        count(*) filter (where requested_at >= ${yearAgo}::timestamptz)::integer as recent_requests,
        count(*) filter (where exists (${reached('ACCEPTED')}))::integer as accepted,
        count(*) filter (where ${declined})::integer as declined,
        max(status_at) filter (where ${declined}) as declined_at,
        (array_agg(decline_reason order by status_at desc, id) filter (where ${declined}))[1] as decline_reason,
        count(*) filter (where status = 'EXPIRED')::integer as expired,
        count(*) filter (where status = 'EXPIRED' and status_at >= ${yearAgo}::timestamptz)::integer as unanswered
      from introduction
      where programme_id = ${programmeId} and exists (${reached('REQUESTED')})
      group by establishment_id)`
}

/** The places that acceptance would look at: see `takePlace`. */
const placesOf = ({ programmeId, from, to }: Wish) => sql`
  place as materialized (
    select establishment_id, sum(places - taken)::integer as remaining, max(ends_on)::text as until
    from capacity where programme_id = ${programmeId} and ends_on >= ${from}::date and starts_on <= ${to}::date
    group by establishment_id)`

/** Those that the experiment is linked to. With the past and the places, all that few establishments have is joined once. */
const lifeOf = ({ experimentId }: Wish) => sql`
  link as materialized (
    select establishment_id, true as linked from introduction
    where experiment_id = ${experimentId} and status not in (${ended})
    union
    select establishment_id, true from site where experiment_id = ${experimentId}),
  life as (
    select distinct on (establishment_id) * from past full join place using (establishment_id) full join link using (establishment_id))`

/**
 * All that is known of every open establishment of the programme, as the tables of a `with recursive`; the last is `facts`.
 * « distinct on » changes no row of `near` nor of `life`: it tells the planner that each is met once, and which side to hash.
 */
export const factsOf = (wish: Wish): RawBuilder<unknown> => sql`
  ${sql.join([categoriesOf, fitOf, communesOf, nearOf, pastOf, placesOf, lifeOf].map((part) => part(wish)))},
  facts as (
    select establishment.id, establishment.name, establishment.kind, establishment.insee_code, establishment.category,
      establishment.commune, fits_category, establishment.kind = any(fit.kinds) as fits_kind, audiences, open_to_all,
      audience_known, fits_challenge, coalesce(near.in_commune, false) as in_commune, near.name as near_name, near.distance,
      ${wish.inseeCodes.length === 0} and establishment.department = ${wish.department} as in_department,
      remaining, until, open_requests is null as never_asked,
      coalesce(open_requests, 0) as open_requests, coalesce(recent_requests, 0) as recent_requests,
      coalesce(accepted, 0) as accepted, coalesce(declined, 0) as declined, declined_at, decline_reason,
      coalesce(declined_at >= ${wish.yearAgo}::timestamptz, false) as declined_this_year,
      coalesce(expired, 0) as expired, coalesce(unanswered, 0) as unanswered, coalesce(linked, false) as linked
    from establishment
      join fit on fit.words = ${category}
      left join near on near.insee_code = establishment.insee_code
      left join life on life.establishment_id = establishment.id
    where ${open(wish)})`
