import { type RawBuilder, sql } from 'kysely'
import type { Db, Id } from './database.ts'

/** What the jury makes of an application: marks out of 20, as decimals. */
export interface ApplicationResultRow {
  readonly applicationId: Id<'application'>
  readonly callId: Id<'call'>
  readonly scored: number
  readonly recused: number
  readonly average: string | null
  readonly lowest: string | null
  readonly highest: string | null
  readonly spread: string | null
  readonly rank: number | null
  readonly isTied: boolean
}

/** A fraction as a mark out of 20, rounded to the hundredth. Divided once, as whole numbers: nothing is lost on the way. */
export const mark = (points: RawBuilder<unknown>, outOf: RawBuilder<unknown>) =>
  sql<string>`round(div(4000 * ${points} + ${outOf}, 2 * ${outOf}) / 100, 2)`

/**
 * What each juror gave each application, as a fraction: scores count for the weight of their criterion, brought to the same
 * whole, all the maxima of the call multiplied together.
 */
export const fractions = (calls: RawBuilder<unknown>) => sql`
  select scoring.call_id, scoring.application_id, scoring.member_id,
    sum(value * weight * (whole / criterion.maximum)) as points, max(whole * weights) as out_of
  from scoring
  join score on score.application_id = scoring.application_id and score.member_id = scoring.member_id
  join criterion on criterion.id = criterion_id
  join (select call_id, product(maximum) as whole, sum(weight) as weights from criterion group by call_id) as scale
    on scale.call_id = scoring.call_id
  where scoring.call_id in (${calls})
  group by scoring.call_id, scoring.application_id, scoring.member_id`

/**
 * The results of calls: the one place that computes them. Two applications that read the same have the same rank. Those that
 * were withdrawn have none; those not selected keep theirs, which says why.
 */
export const results = (calls: RawBuilder<unknown>) => sql<ApplicationResultRow>`
  select application_id, call_id, scored, recused, average, lowest, highest, highest - lowest as spread,
    case when is_ranked then rank() over (partition by call_id, is_ranked order by average desc)::integer end as rank,
    is_ranked and count(*) over (partition by call_id, is_ranked, average) > 1 as is_tied
  from (
    select application.id as application_id, application.call_id, count(fraction.member_id)::integer as scored,
      (select count(*)::integer from scoring where application_id = application.id and recused) as recused,
      ${mark(sql`sum(points)`, sql`(max(out_of) * count(fraction.member_id))`)} as average,
      min(${mark(sql`points`, sql`out_of`)}) as lowest, max(${mark(sql`points`, sql`out_of`)}) as highest,
      stage <> 'WITHDRAWN' and count(fraction.member_id) > 0 as is_ranked
    from application left join (${fractions(calls)}) as fraction on fraction.application_id = application.id
    where application.call_id in (${calls})
    group by application.id, application.call_id, stage) as judged`

/** The results of all the applications of calls. */
export async function resultsOfCalls(db: Db, ids: readonly Id<'call'>[]): Promise<ApplicationResultRow[]> {
  const { rows } = await results(sql`select unnest(${ids}::uuid[])`).execute(db)
  return rows
}
