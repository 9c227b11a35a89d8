import { sql } from 'kysely'
import type { Db, Id } from './database.ts'
import type { MeasurementRow } from './measurements.ts'
import type { Page } from './page.ts'

/** The figure whose terms are asked: of a part of an indicator, in a period or up to it, approved or provisional. */
export interface TermKey extends Page<readonly [period: string, id: string]> {
  readonly indicatorId: Id<'indicator'>
  readonly siteId: Id<'site'> | null
  readonly groupId: Id<'indicator_group'> | null
  readonly period: string
  readonly isToDate: boolean
  readonly isProvisional: boolean
}

/** A version that makes a figure, and what it adds above and below the line. */
export interface TermRow extends MeasurementRow {
  /** Which of the keys asked for it, counted from 0. */
  readonly asked: number
  readonly addedNumerator: string
  readonly addedDenominator: string
  readonly siteName: string | null
  readonly groupLabel: string | null
  /** Of all the terms of the figure: how many say not how many answered, and how many are of a site closed before its period. */
  readonly unweighted: number
  readonly closed: number
}

/**
 * The terms of figures, the most recent period first, each figure from where its page begins. Where the last value is kept, the
 * terms of what stands to date are the last of each series.
 */
export async function termsOfFigures(db: Db, keys: readonly TermKey[]): Promise<readonly TermRow[]> {
  const { rows } = await sql<TermRow>`
    with asked as (
      select * from unnest(
        ${keys.map(({ indicatorId }) => indicatorId)}::uuid[], ${keys.map(({ siteId }) => siteId)}::uuid[],
        ${keys.map(({ groupId }) => groupId)}::uuid[], ${keys.map(({ period }) => period)}::date[],
        ${keys.map(({ isToDate }) => isToDate)}::boolean[], ${keys.map(({ isProvisional }) => isProvisional)}::boolean[],
        ${keys.map(({ limit }) => limit)}::integer[], ${keys.map(({ after }) => after?.[0] ?? null)}::date[],
        ${keys.map(({ after }) => after?.[1] ?? null)}::uuid[])
      with ordinality as asked(indicator_id, site_id, group_id, up_to, is_to_date, is_provisional, length, after_period,
        after_id, place)
    ),
    term as materialized (select * from figure_terms(array(select distinct indicator_id from asked))),
    eligible as (
      select place, length, after_period, after_id, up_to, is_to_date and period_aggregation = 'LAST' as keeps_last, weighted,
        term.indicator_id, term.period, term.site_id, term.measurement_id, term.numerator, term.denominator,
        row_number() over (partition by place, term.site_id, term.group_id order by term.period desc) as nth
      from asked
      join indicator_rule on indicator_rule.indicator_id = asked.indicator_id
      join term on term.indicator_id = asked.indicator_id and term.numerator is not null
        and case when asked.is_provisional then term.is_provisional else term.is_approved end
        and coalesce(term.site_id = asked.site_id, asked.site_id is null)
        and coalesce(term.group_id = asked.group_id, asked.group_id is null)
        and (term.period = up_to or is_to_date and term.period < up_to)
    ),
    made as (
      select eligible.*, coalesce((eligible.period, measurement_id) < (after_period, after_id), true) as follows,
        count(*) filter (where weighted and weight is null) over (partition by place) as unweighted,
        count(*) filter (where keeps_last and ends_on < up_to) over (partition by place) as closed
      from eligible
      join measurement on measurement.id = measurement_id
      left join site on site.id = eligible.site_id
      where nth = 1 or not keeps_last
    ),
    page as (select *, row_number() over (partition by place, follows order by period desc, measurement_id desc) as rank from made)
    select measurement.*, (place - 1)::integer as asked, trim_scale(page.numerator) as added_numerator,
      trim_scale(page.denominator) as added_denominator, unweighted::integer, closed::integer,
      establishment.name as site_name, indicator_group.label as group_label
    from page
    join measurement on measurement.id = measurement_id
    left join site on site.id = measurement.site_id
    left join establishment on establishment.id = site.establishment_id
    left join indicator_group on indicator_group.id = measurement.group_id
    where follows and rank <= length
    order by place, rank`.execute(db)
  return rows
}
