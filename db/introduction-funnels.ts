import { type RawBuilder, sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { DeclineReason, EstablishmentKind, IntroductionParty } from './generated/tables.ts'

/** Which introductions are counted: those that meet all that is given. */
export interface FunnelFilter {
  readonly cohortId?: Id<'cohort'> | undefined
  readonly kind?: EstablishmentKind | undefined
  readonly inseeCode?: string | undefined
  /** Days of the request, both included, in the programme's zone. */
  readonly from?: string | undefined
  readonly to?: string | undefined
}

/** How many introductions came how far: all those counted, or a part of them. */
export interface FunnelPart {
  /** The name of the cohort or of the commune; null for a part that has none of its own. */
  readonly name: string | null
  readonly cohortId: Id<'cohort'> | null
  readonly kind: EstablishmentKind | null
  readonly inseeCode: string | null
  /** How many came to each stage or farther, and the median days from the stage before; in the order of `STAGES`. */
  readonly counts: readonly number[]
  readonly medians: readonly (number | null)[]
  readonly waiting: Readonly<Record<IntroductionParty, number>>
  readonly declined: Readonly<Record<DeclineReason, number>>
  readonly waitlisted: number
  readonly closed: number
  readonly expired: number
  readonly withdrawn: number
  readonly referredOnward: number
}

/** The stages, from the first, each with the column of `moment` that says when it was first reached. */
const MOMENTS = {
  ASKED: 'asked',
  PROPOSED: 'proposed',
  CONSENTED: 'consented',
  ACCEPTED: 'accepted',
  MET: 'met',
  SITE: 'site',
} as const

export type FunnelStageName = keyof typeof MOMENTS
export const STAGES = Object.keys(MOMENTS) as readonly FunnelStageName[]
const moments = Object.values(MOMENTS)

/** What parts the introductions, and in what order the parts come. */
interface Dimension {
  readonly name: string
  readonly cohortId: string
  readonly kind: string
  readonly inseeCode: string
  readonly groupBy: string
  readonly orderBy: string
}

const NONE = { name: 'null::text', cohortId: 'null::uuid', kind: 'null::text', inseeCode: 'null::text' }
const DIMENSIONS = {
  // Without a `group by` there is always one row.
  ALL: { ...NONE, groupBy: '', orderBy: '1' },
  COHORT: {
    ...NONE,
    name: 'min(cohort_name)',
    cohortId: 'cohort_id',
    groupBy: 'group by cohort_id',
    orderBy: 'min(cohort_starts_on) desc, cohort_id',
  },
  KIND: { ...NONE, kind: 'kind', groupBy: 'group by kind', orderBy: 'kind' },
  COMMUNE: {
    ...NONE,
    name: 'min(commune)',
    inseeCode: 'min(insee_code)',
    groupBy: 'group by coalesce(insee_code, commune)',
    orderBy: 'min(commune), coalesce(insee_code, commune)',
  },
} as const satisfies Record<string, Dimension>

export type FunnelDimension = keyof typeof DIMENSIONS

/** The funnel of a programme, whole or in parts, in one statement. */
export async function funnelOf(
  db: Db,
  programmeId: Id<'programme'>,
  filter: FunnelFilter,
  by: FunnelDimension,
): Promise<readonly FunnelPart[]> {
  const { name, cohortId, kind, inseeCode, groupBy, orderBy } = DIMENSIONS[by]
  const { rows } = await sql<FunnelPart>`
    with moment as (${momentsOf(programmeId, filter)}),
      reach as (select moment.*, ${farthest} as reached from moment)
    select ${sql.raw(`${name} as name, ${cohortId} as cohort_id, ${kind} as kind, ${inseeCode} as insee_code`)},
      array[${sql.join(moments.map((_moment, index) => countIf(sql`reached >= ${sql.lit(index + 1)}`)))}] as counts,
      array[${sql.join(moments.map(medianDays))}]::float8[] as medians,
      ${tally('waiting_for', WAITING)} as waiting, ${tally('decline_reason', REASONS)} as declined,
      ${countIf(sql`waiting_for is null and status in ('PROPOSED', 'UNDER_REVIEW')`)} as waitlisted,
      ${sql.join(ENDS.map((status) => sql`${countIf(sql`status = ${sql.lit(status)}`)} as ${sql.raw(status.toLowerCase())}`))}
    from reach ${sql.raw(groupBy)} order by ${sql.raw(orderBy)}`.execute(db)
  return rows
}

const countIf = (condition: RawBuilder<unknown>) => sql<number>`(count(*) filter (where ${condition}))::integer`

/** Whoever came to a stage has come through those before, even where nobody wrote when. */
const farthest = sql`case ${sql.join(
  moments.map((moment, index) => sql`when ${sql.raw(moment)} is not null then ${sql.lit(index + 1)}`).reverse(),
  sql` `,
)} end`

const medianDays = (moment: string, index: number) =>
  index === 0
    ? sql`null`
    : sql`round((percentile_cont(0.5) within group (order by
        extract(epoch from ${sql.raw(moment)} - ${sql.raw(moments[index - 1] ?? moment)}) / 86400))::numeric, 1)`

const WAITING: Record<IntroductionParty, true> = { STAFF: true, ENTERPRISE: true, ESTABLISHMENT: true }
const REASONS: Record<DeclineReason, true> = {
  NO_CAPACITY: true,
  NO_TIME: true,
  WRONG_PUBLIC: true,
  WRONG_PLACE: true,
  ALREADY_INVOLVED: true,
  UNCLEAR_REQUEST: true,
  NOT_INTERESTED: true,
  OTHER: true,
}
const ENDS = ['CLOSED', 'EXPIRED', 'WITHDRAWN', 'REFERRED_ONWARD'] as const

const tally = (column: string, values: Readonly<Record<string, true>>) =>
  sql`jsonb_build_object(${sql.join(
    Object.keys(values).flatMap((value) => [sql.lit(value), countIf(sql`${sql.raw(column)} = ${sql.lit(value)}`)]),
  )})`

/**
 * When each introduction first came to each stage. A draft that was never submitted asked nothing. A site is where the
 * introduction led: it was closed so, or its site dates from before introductions were closed at all.
 */
const momentsOf = (programmeId: Id<'programme'>, { cohortId, kind, inseeCode, from, to }: FunnelFilter) => {
  const first = (status: string) => sql`min(at) filter (where "to" = ${sql.lit(status)})`
  const midnight = (day: string) => sql`${day}::date::timestamp at time zone programme.time_zone`
  return sql`
    select introduction.status, introduction.waiting_for, introduction.decline_reason,
      cohort.id as cohort_id, cohort.name as cohort_name, cohort.starts_on as cohort_starts_on,
      establishment.kind, establishment.insee_code, establishment.commune,
      step.asked, step.proposed, agreement.consented, step.accepted, step.met,
      case when introduction.outcome = 'SITE_OPENED' then step.closed
        when introduction.status in ('ACCEPTED', 'MET') then site.opened_on::timestamp at time zone programme.time_zone end as site
    from introduction
      join programme on programme.id = introduction.programme_id
      join experiment on experiment.id = introduction.experiment_id
      join cohort on cohort.id = experiment.cohort_id
      join establishment on establishment.id = introduction.establishment_id
      left join site on site.introduction_id is null and site.experiment_id = introduction.experiment_id
        and site.establishment_id = introduction.establishment_id
      join (
        select introduction_id, ${first('REQUESTED')} as asked, ${first('PROPOSED')} as proposed,
          ${first('ACCEPTED')} as accepted, ${first('MET')} as met, ${first('CLOSED')} as closed
        from introduction_step where programme_id = ${programmeId} group by introduction_id
      ) as step on step.introduction_id = introduction.id and step.asked is not null
      left join (
        select introduction_id, case when count(*) = 2 then max(given) end as consented
        from (
          select introduction_id, min(given_at) as given from consent
          where programme_id = ${programmeId} group by introduction_id, side
        ) as side group by introduction_id
      ) as agreement on agreement.introduction_id = introduction.id
    where introduction.programme_id = ${programmeId}
      ${cohortId ? sql`and cohort.id = ${cohortId}` : sql``}
      ${kind ? sql`and establishment.kind = ${kind}` : sql``}
      ${inseeCode ? sql`and establishment.insee_code = ${inseeCode}` : sql``}
      ${from ? sql`and step.asked >= ${midnight(from)}` : sql``}
      ${to ? sql`and step.asked < (${to}::date + 1)::timestamp at time zone programme.time_zone` : sql``}`
}
