import { type RawBuilder, sql } from 'kysely'

/** Points for each of several, down or up to a limit. */
interface PointsEach {
  readonly each: number
  readonly most: number
}

/** What each fact about an establishment is worth to an experiment. */
export interface MatchPoints {
  readonly category: number
  readonly kind: number
  readonly audience: number
  readonly openToAll: number
  readonly challenge: number
  readonly commune: number
  /** Kilometres from a commune looked for, the nearest ring first. */
  readonly rings: readonly { readonly within: number; readonly points: number }[]
  readonly department: number
  readonly places: number
  readonly full: number
  readonly neverAsked: number
  readonly openRequest: PointsEach
  readonly recentRequest: PointsEach
  readonly accepted: PointsEach
  readonly declinedThisYear: number
  readonly unanswered: PointsEach
  readonly alreadyLinked: number
}

/** What a match is judged by, in the order in which reasons are told. */
export const CRITERIA = [
  'KIND',
  'AUDIENCE',
  'CHALLENGE',
  'PLACE',
  'CAPACITY',
  'NEVER_ASKED',
  'OPEN_REQUESTS',
  'RECENT_REQUESTS',
  'ACCEPTED',
  'DECLINED',
  'UNANSWERED',
  'ALREADY_LINKED',
] as const

export type MatchCriterion = (typeof CRITERIA)[number]

const when = (fact: string, points: number) => sql`when ${sql.raw(fact)} then ${sql.lit(points)}`

const firstOf = (...cases: readonly RawBuilder<unknown>[]) => sql<number>`case ${sql.join(cases, sql` `)} else 0 end`

const forEach = (count: string, { each, most }: PointsEach) =>
  sql<number>`${sql.raw(each < 0 ? 'greatest' : 'least')}(${sql.lit(most)}, ${sql.lit(each)} * ${sql.raw(count)})`

/** The points of each criterion, as SQL over the columns of `facts`: the only place where points are given. */
export const pointsOf = (points: MatchPoints): Readonly<Record<MatchCriterion, RawBuilder<number>>> => ({
  KIND: firstOf(when('fits_category', points.category), when('fits_kind', points.kind)),
  AUDIENCE: firstOf(when('audiences is not null', points.audience), when('open_to_all', points.openToAll)),
  CHALLENGE: firstOf(when('fits_challenge', points.challenge)),
  PLACE: firstOf(
    when('in_commune', points.commune),
    when('in_department', points.department),
    ...points.rings.map(({ within, points: worth }) => when(`distance <= ${within}`, worth)),
  ),
  CAPACITY: firstOf(when('remaining > 0', points.places), when('remaining = 0', points.full)),
  NEVER_ASKED: firstOf(when('never_asked', points.neverAsked)),
  OPEN_REQUESTS: forEach('open_requests', points.openRequest),
  RECENT_REQUESTS: forEach('recent_requests', points.recentRequest),
  ACCEPTED: forEach('accepted', points.accepted),
  DECLINED: firstOf(when('declined_this_year', points.declinedThisYear)),
  UNANSWERED: forEach('unanswered', points.unanswered),
  ALREADY_LINKED: firstOf(when('linked', points.alreadyLinked)),
})
