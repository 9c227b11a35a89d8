import { type RawBuilder, type Selectable, sql } from 'kysely'
import type { Db, Id, Tables } from './database.ts'

/** The figures of a part of an indicator at a period: in it, and to date. */
export interface FigureRow extends Selectable<Tables['figure']> {
  /** The latest period with approved values, and what they make: what stands where a rule adds no periods up. */
  readonly lastPeriod: string | null
  readonly lastTerms: number | null
  readonly lastNumerator: string | null
  readonly lastDenominator: string | null
  readonly lastValue: string | null
  readonly lastPeople: string | null
  /** The same, with what waits for approval. */
  readonly lastProvisionalPeriod: string | null
  readonly lastProvisionalTerms: number | null
  readonly lastProvisionalNumerator: string | null
  readonly lastProvisionalDenominator: string | null
  readonly lastProvisionalValue: string | null
  /** The period before it with approved values, and what the figure gained since. */
  readonly formerPeriod: string | null
  readonly change: string | null
  /** Of the whole, how far the figure has gone from baseline (0 without one) to target. */
  readonly progress: string | null
  readonly provisionalProgress: string | null
  /** What the part is called. */
  readonly siteName: string | null
  readonly groupLabel: string | null
}

/** An indicator, and the last day that counts; all that is known without one. */
export interface FigureKey {
  readonly id: Id<'indicator'>
  readonly upTo: string | null
}

/** The figures of an indicator as a whole, at this many of its latest periods; or, without a number, as they stand. */
export interface WholeKey extends FigureKey {
  readonly periods?: number | undefined
}

/** A row, and which of the keys asked for it, counted from 0. */
type Asked = FigureRow & { readonly asked: number }

/** The figures of whole indicators, the most recent first. */
export async function wholeFigures(db: Db, keys: readonly WholeKey[]): Promise<readonly Asked[]> {
  const { rows } = await sql<Asked>`
    select ${shown}, null as site_name, null as group_label
    from unnest(${keys.map(({ id }) => id)}::uuid[], ${daysOf(keys)}::date[],
      ${keys.map(({ periods }) => periods ?? null)}::integer[]) with ordinality as asked(id, up_to, periods, place)
    cross join lateral figures_until(asked.id, 'WHOLE', null, null, asked.up_to, coalesce(asked.periods, 1)) as figure
    ${beside(sql`asked.periods is null`)}
    order by asked.place, figure.period desc`.execute(db)
  return rows
}

/** The figures, as they stand, of all the sites and groups of indicators that have some, and of where they cross. */
export async function partFigures(db: Db, keys: readonly FigureKey[]): Promise<readonly Asked[]> {
  const { rows } = await sql<Asked>`
    select ${shown}, establishment.name as site_name, named.label as group_label
    from unnest(${keys.map(({ id }) => id)}::uuid[], ${daysOf(keys)}::date[]) with ordinality as asked(id, up_to, place)
    join indicator as owner on owner.id = asked.id
    cross join lateral (
      select 'SITE'::figure_part as part, site.id as site_id, null::uuid as group_id
      from site where owner.by_site and site.experiment_id = owner.experiment_id
      union all
      select 'GROUP', null, indicator_group.id from indicator_group where indicator_group.indicator_id = owner.id
      union all
      select 'CELL', site.id, indicator_group.id from site cross join indicator_group
      where owner.by_site and site.experiment_id = owner.experiment_id and indicator_group.indicator_id = owner.id
    ) as known
    cross join lateral figures_until(asked.id, known.part, known.site_id, known.group_id, asked.up_to) as figure
    ${beside(sql`true`)}
    left join site on site.id = figure.site_id
    left join establishment on establishment.id = site.establishment_id
    left join indicator_group as named on named.id = figure.group_id
    order by asked.place, figure.part, establishment.name, figure.site_id, named.position`.execute(db)
  return rows
}

const daysOf = (keys: readonly FigureKey[]) => keys.map(({ upTo }) => upTo ?? 'infinity')

/** The figure of the same part at its latest period with values, up to a day. */
const countedAs = (name: string, counted: 'APPROVED' | 'PROVISIONAL', day: RawBuilder<unknown>) => sql`
  left join lateral figures_until(figure.indicator_id, figure.part, figure.site_id, figure.group_id, ${day},
    counted => ${sql.lit(counted)}) as ${sql.id(name)} on true`

/** What is read beside a figure: its target; the last one that counts, of any period or of its own; the one before. */
const beside = (anyPeriod: RawBuilder<unknown>) => sql`
  join indicator on indicator.id = figure.indicator_id
  join indicator_sheet as sheet on sheet.indicator_id = indicator.id and sheet.plan_id = indicator.current_plan_id
  ${countedAs('last', 'APPROVED', sql`case when ${anyPeriod} or figure.terms > 0 then figure.period else '-infinity' end`)}
  ${countedAs(
    'last_told',
    'PROVISIONAL',
    sql`case when ${anyPeriod} or figure.provisional_terms > 0 then figure.period else '-infinity' end`,
  )}
  ${countedAs('former', 'APPROVED', sql`last.period - 1`)}`

/** Sites and groups have no target of their own. */
const shown = sql`(asked.place - 1)::integer as asked, figure.*,
  last.period as last_period, last.terms as last_terms, last.numerator as last_numerator,
  last.denominator as last_denominator, last.value as last_value, last.people as last_people,
  last_told.period as last_provisional_period, last_told.provisional_terms as last_provisional_terms,
  last_told.provisional_numerator as last_provisional_numerator,
  last_told.provisional_denominator as last_provisional_denominator, last_told.provisional_value as last_provisional_value,
  former.period as former_period, trim_scale(case period_aggregation
    when 'LAST' then last.value_to_date - former.value_to_date else last.value - former.value end) as change,
  case figure.part when 'WHOLE' then figure_progress(
    case period_aggregation when 'NONE' then last.value else figure.value_to_date end, baseline, target) end as progress,
  case figure.part when 'WHOLE' then figure_progress(
    case period_aggregation when 'NONE' then last_told.provisional_value else figure.provisional_value_to_date end, baseline, target) end as provisional_progress`

/** Makes anew the figures of all that was written in this transaction, without waiting for its end. */
export async function refreshFiguresNow(db: Db): Promise<void> {
  await sql`set constraints stale_figure_refresh immediate`.execute(db)
  await sql`set constraints stale_figure_refresh deferred`.execute(db)
}
