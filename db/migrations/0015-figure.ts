import { type Kysely, sql } from 'kysely'

/**
 * Figures: the one place that computes them. Every value that counts becomes a term, a numerator and a denominator; terms are
 * only ever added, so no order of entry matters, and a rate is never an average of rates. Over periods, a rule that keeps the
 * last value is a sum too: of what each value adds to the one before it in its series (a site, a group).
 *
 * `figure_terms` gives the terms, which explain a figure; `compute_figures` adds them up; the table `figure` keeps the figures
 * of whole indicators, made anew by the same function in the transaction that changes a value: what is read does not grow with
 * what was measured.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`create type figure_basis as enum ('APPROVED', 'PROVISIONAL')`.execute(db)
  await sql`create type figure_part as enum ('WHOLE', 'SITE', 'GROUP')`.execute(db)
  await createTerms(db)
  await createFigures(db)
  await keepFigures(db)
  await sql`select refresh_figures(array(select id from indicator))`.execute(db)
}

/**
 * A term is the version that counts of one cell: for APPROVED figures the last approved one; for PROVISIONAL figures, as if
 * all that is submitted were approved. `added` is what it adds to the figures to date: all of itself, or, where the last
 * value is kept, its difference with the one before.
 */
async function createTerms(db: Kysely<never>): Promise<void> {
  await sql`
    create function figure_terms(asked uuid[]) returns table (
      programme_id uuid, indicator_id uuid, basis figure_basis, period date, site_id uuid, group_id uuid, measurement_id uuid,
      is_pending boolean, numerator numeric, denominator numeric, numerator_added numeric, denominator_added numeric)
    language sql stable as $$
      with version as (
        select measurement.*, lead(version) over cell is null as is_last
        from measurement where measurement.indicator_id = any(asked)
        window cell as (partition by measurement.indicator_id, measurement.period, measurement.site_id, measurement.group_id
          order by version)
      ),
      counted as (
        select distinct on (each.basis, version.indicator_id, version.period, version.site_id, version.group_id)
          each.basis, version.*
        from version cross join unnest(enum_range(null::figure_basis)) as each(basis)
        where status = 'APPROVED' or each.basis = 'PROVISIONAL' and status = 'SUBMITTED' and is_last
        order by each.basis, version.indicator_id, version.period, version.site_id, version.group_id, version desc
      ),
      term as (
        select counted.*, period_aggregation,
          case when weighted then counted.value * coalesce(counted.weight, 1)
            when indicator.kind = 'RATE' then counted.numerator else counted.value end as n,
          case when weighted then coalesce(counted.weight, 1)
            when indicator.kind = 'RATE' then counted.denominator else 1 end as d
        from counted
        join indicator on indicator.id = counted.indicator_id
        join indicator_sheet on indicator_sheet.indicator_id = indicator.id
          and indicator_sheet.plan_id = indicator.current_plan_id
        cross join lateral (select 'WEIGHTED_MEAN' in (period_aggregation, site_aggregation) as weighted) as rule
        where counted.value is not null
      )
      select programme_id, indicator_id, basis, period, site_id, group_id, id, status = 'SUBMITTED', n, d,
        case period_aggregation when 'LAST' then n - coalesce(lag(n) over series, 0) else n end,
        case period_aggregation when 'LAST' then d - coalesce(lag(d) over series, 0) else d end
      from term
      window series as (partition by basis, indicator_id, site_id, group_id order by period)
    $$`.execute(db)
}

/**
 * Figures of each period, and to date: of whole indicators, by site and by group. Rates and means are rounded to six decimals,
 * once, at the end. What a rule does not add up has no figure.
 */
async function createFigures(db: Kysely<never>): Promise<void> {
  await sql`
    create function figure_value(kind indicator_kind, rate_factor integer, weighted boolean, numerator numeric, denominator numeric)
    returns numeric language sql immutable as $$
      select case when kind = 'RATE' then round(rate_factor * numerator / nullif(denominator, 0), 6)
        when weighted then round(numerator / nullif(denominator, 0), 6)
        else numerator end $$`.execute(db)
  await sql`
    create function compute_figures(asked uuid[]) returns table (
      programme_id uuid, indicator_id uuid, basis figure_basis, part figure_part, period date, site_id uuid, group_id uuid,
      terms integer, pending integer, numerator numeric, denominator numeric, value numeric,
      terms_to_date integer, pending_to_date integer, numerator_to_date numeric, denominator_to_date numeric, value_to_date numeric)
    language sql stable as $$
      with part as (
        select programme_id, indicator_id, basis, period, site_id, group_id,
          case grouping(site_id, group_id) when 3 then 'WHOLE' when 1 then 'SITE' else 'GROUP' end::figure_part as part,
          count(*) as terms, count(*) filter (where is_pending) as pending, sum(numerator) as n, sum(denominator) as d,
          sum(numerator_added) as n_added, sum(denominator_added) as d_added
        from figure_terms(asked)
        group by grouping sets ((programme_id, indicator_id, basis, period), (programme_id, indicator_id, basis, period, site_id),
          (programme_id, indicator_id, basis, period, group_id))
      ),
      ruled as (
        select part.*, indicator.kind, rate_factor, 'WEIGHTED_MEAN' in (period_aggregation, site_aggregation) as weighted,
          period_aggregation <> 'NONE' as adds_periods,
          site_aggregation <> 'NONE' or not case part when 'WHOLE' then by_site or dimension is not null
            when 'SITE' then dimension is not null else by_site end as adds_parts
        from part
        join indicator on indicator.id = part.indicator_id
        join indicator_sheet on indicator_sheet.indicator_id = indicator.id
          and indicator_sheet.plan_id = indicator.current_plan_id
        where case part when 'SITE' then site_id is not null when 'GROUP' then group_id is not null else true end
      ),
      summed as (
        select *, sum(terms) over to_date as all_terms, sum(pending) over to_date as all_pending,
          sum(n_added) over to_date as all_n, sum(d_added) over to_date as all_d
        from ruled
        window to_date as (partition by basis, indicator_id, part, site_id, group_id order by period)
      )
      select programme_id, indicator_id, basis, part, period, site_id, group_id, terms::integer, pending::integer,
        case when adds_parts then n end, case when adds_parts then d end,
        case when adds_parts then figure_value(kind, rate_factor, weighted, n, d) end,
        all_terms::integer, all_pending::integer,
        case when adds_parts and adds_periods then all_n end, case when adds_parts and adds_periods then all_d end,
        case when adds_parts and adds_periods then figure_value(kind, rate_factor, weighted, all_n, all_d) end
      from summed
    $$`.execute(db)
}

/** Whoever changes a value of an indicator holds the indicator: two at once do not each miss what the other wrote. */
async function keepFigures(db: Kysely<never>): Promise<void> {
  await sql`
    create table figure (
      programme_id uuid not null,
      indicator_id uuid not null,
      basis figure_basis not null,
      period date not null,
      terms integer not null,
      pending integer not null,
      numerator numeric,
      denominator numeric,
      value numeric,
      terms_to_date integer not null,
      pending_to_date integer not null,
      numerator_to_date numeric,
      denominator_to_date numeric,
      value_to_date numeric,
      primary key (indicator_id, basis, period, programme_id),
      foreign key (programme_id, indicator_id) references indicator (programme_id, id) on delete cascade
    )`.execute(db)
  await sql`
    create function refresh_figures(asked uuid[]) returns void language plpgsql as $$
    begin
      perform from indicator where id = any(asked) order by id for no key update;
      delete from figure where indicator_id = any(asked);
      insert into figure
      select programme_id, indicator_id, basis, period, terms, pending, numerator, denominator, value,
        terms_to_date, pending_to_date, numerator_to_date, denominator_to_date, value_to_date
      from compute_figures(asked) where part = 'WHOLE';
    end $$`.execute(db)
  await sql`
    create function refresh_changed_figures() returns trigger language plpgsql as $$
    begin
      perform refresh_figures(array(select distinct indicator_id from changed));
      return null;
    end $$`.execute(db)
  await sql`create trigger measurement_counts after insert on measurement referencing new table as changed
    for each statement execute function refresh_changed_figures()`.execute(db)
  await sql`create trigger measurement_counts_anew after update on measurement referencing new table as changed
    for each statement execute function refresh_changed_figures()`.execute(db)
  await sql`
    create function refresh_ruled_figures() returns trigger language plpgsql as $$
    begin
      perform refresh_figures(array[new.id]);
      return null;
    end $$`.execute(db)
  await sql`create trigger indicator_ruled after update of current_plan_id on indicator
    for each row when (old.current_plan_id is distinct from new.current_plan_id) execute function refresh_ruled_figures()`.execute(
    db,
  )
}
