import { type Kysely, sql } from 'kysely'

/**
 * Figures: the one place that computes them. Every value that counts becomes a term, a numerator and a denominator; terms are
 * only ever added, so no order of entry matters, and a rate is never an average of rates. Over periods, a rule that keeps the
 * last value is a sum too: of what each value adds to the one before it in its series (a site, a group).
 *
 * `figure_terms` gives the terms, which explain a figure; `compute_figures` adds them up; the table `figure` keeps the figures
 * of whole indicators, of their sites and of their groups, made anew by the same function in the transaction that changes a
 * value: what is read does not grow with what was measured. Nothing before the first period that changed is computed again.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await createRules(db)
  await createTable(db)
  await createTerms(db)
  await createFigures(db)
  await createRefresh(db)
  await keepFigures(db)
  await sql`select refresh_figures(array(select id from indicator))`.execute(db)
}

/** By what rules the values of an indicator are added up: those of the sheet that describes it now. */
async function createRules(db: Kysely<never>): Promise<void> {
  await sql`
    create view indicator_rule as
    select indicator.programme_id, indicator.id as indicator_id, indicator.kind, rate_factor, by_site,
      dimension is not null as by_group, period_aggregation, site_aggregation,
      indicator.kind = 'SCALE' or 'WEIGHTED_MEAN' in (period_aggregation, site_aggregation) as weighted
    from indicator
    join indicator_sheet on indicator_sheet.indicator_id = indicator.id
      and indicator_sheet.plan_id = indicator.current_plan_id`.execute(db)
  // Rounded once, at the end, half away from zero: this division is exact, where that of numerics is not.
  await sql`
    create function rounded_quotient(numerator numeric, denominator numeric, step numeric default 0.000001)
    returns numeric language sql immutable as $$
      select trim_scale(sign(numerator) * sign(denominator) * step
        * div(2 * abs(numerator) + step * abs(denominator), nullif(2 * step * abs(denominator), 0))) $$`.execute(db)
  await sql`
    create function figure_value(kind indicator_kind, rate_factor integer, weighted boolean, numerator numeric, denominator numeric)
    returns numeric language sql immutable as $$
      select case when kind = 'RATE' then rounded_quotient(rate_factor * numerator, denominator)
        when weighted then rounded_quotient(numerator, denominator) else trim_scale(numerator) end $$`.execute(db)
  await sql`
    create function figure_progress(actual numeric, baseline numeric, target numeric) returns numeric language sql immutable as $$
      select rounded_quotient(actual - coalesce(baseline, 0), target - coalesce(baseline, 0), 0.0001) $$`.execute(db)
}

const NIL = sql.lit('00000000-0000-0000-0000-000000000000')
/** Where a figure stands among those of its part; nothing is equal to null. */
const placeKey = sql`coalesce(figure.site_id, ${NIL}), coalesce(figure.group_id, ${NIL})`

/**
 * A part is the whole indicator, one of its sites, one of its groups, or where both cross. Approved figures, and provisional
 * ones: as if all that is pending were approved. In the period, and to date. `people` is how many people an approved figure
 * surely rests on, where that is known: those counted, those the rate is about, those who answered. `figures_until` reads the
 * latest figures of a part up to a day, the most recent first; `counted` keeps those with a value, APPROVED or PROVISIONAL.
 */
async function createTable(db: Kysely<never>): Promise<void> {
  await sql`create type figure_part as enum ('WHOLE', 'SITE', 'GROUP', 'CELL')`.execute(db)
  await sql`
    create table figure (
      programme_id uuid not null,
      indicator_id uuid not null,
      part figure_part not null,
      period date not null,
      site_id uuid,
      group_id uuid,
      pending integer not null,
      terms integer not null,
      numerator numeric,
      denominator numeric,
      value numeric,
      people numeric,
      provisional_terms integer not null,
      provisional_numerator numeric,
      provisional_denominator numeric,
      provisional_value numeric,
      pending_to_date integer not null,
      terms_to_date integer not null,
      numerator_to_date numeric,
      denominator_to_date numeric,
      value_to_date numeric,
      people_to_date numeric,
      provisional_terms_to_date integer not null,
      provisional_numerator_to_date numeric,
      provisional_denominator_to_date numeric,
      provisional_value_to_date numeric,
      foreign key (programme_id, indicator_id) references indicator (programme_id, id) on delete cascade,
      check ((part in ('SITE', 'CELL')) = (site_id is not null) and (part in ('GROUP', 'CELL')) = (group_id is not null))
    )`.execute(db)
  await sql`create unique index figure_key on figure (indicator_id, part, ${placeKey}, period)`.execute(db)
  await sql`
    create function figures_until(indicator uuid, of_part figure_part, at_site uuid, at_group uuid, day date,
      how_many integer default 1, counted text default null)
    returns setof figure language sql stable as $$
      select * from figure
      where indicator_id = indicator and part = of_part and (${placeKey}) = (coalesce(at_site, ${NIL}), coalesce(at_group, ${NIL}))
        and period <= day and (counted is null or case counted when 'APPROVED' then terms else provisional_terms end > 0)
      order by period desc limit how_many $$`.execute(db)
}

/**
 * A term is the version that counts of one cell: for approved figures the last approved one; for provisional figures the last
 * one if it is pending. A draft is nobody else's business; what is sent back to its author counts no more. A pending version
 * that takes the value away is here too, without a numerator.
 */
async function createTerms(db: Kysely<never>): Promise<void> {
  await sql`
    create function figure_terms(asked uuid[], since date default '-infinity') returns table (
      indicator_id uuid, period date, site_id uuid, group_id uuid, measurement_id uuid,
      is_approved boolean, is_pending boolean, is_provisional boolean, numerator numeric, denominator numeric)
    language sql stable as $$
      with version as (
        select measurement.*, max(version) filter (where status = 'APPROVED') over cell as approved,
          max(version) filter (where status = 'SUBMITTED') over cell as submitted, max(version) over cell as last
        from measurement
        where measurement.indicator_id = any(asked) and measurement.period >= since and status <> 'DRAFT'
        window cell as (partition by measurement.indicator_id, measurement.period, measurement.site_id, measurement.group_id)
      ),
      counted as (
        select *, version is not distinct from approved as is_approved, version = last and status = 'SUBMITTED' as is_pending,
          version is not distinct from case last when submitted then submitted else approved end as is_provisional
        from version
      )
      select counted.indicator_id, period, site_id, group_id, id, is_approved, is_pending, is_provisional,
        case when weighted then value * coalesce(weight, 1) when kind = 'RATE' then numerator else value end,
        case when value is null then null when weighted then coalesce(weight, 1) when kind = 'RATE' then denominator else 1 end
      from counted join indicator_rule on indicator_rule.indicator_id = counted.indicator_id
      where is_pending or is_approved and value is not null
    $$`.execute(db)
}

/** The figures kept of the part and the place of a row at its last period before the first one computed, if any. */
const keptBefore = (row: string, part: ReturnType<typeof sql>, condition = sql`true`) => {
  const at = (column: string) => sql.ref(`${row}.${column}`)
  return sql`left join lateral (
    select pending_to_date, terms_to_date, numerator_to_date, denominator_to_date, people_to_date, provisional_terms_to_date,
      provisional_numerator_to_date, provisional_denominator_to_date
    from figures_until(${at('indicator_id')}, ${part}, ${at('site_id')}, ${at('group_id')}, since - 1,
      case when since > '-infinity' and ${condition} then 1 else 0 end)) as kept on true`
}

/** What a value adds to date: all of itself or, where the last value is kept, its difference with the one before. */
const addedTo = (value: string, last: string, kept: string) => {
  const [now, then, before] = [sql.ref(value), sql.ref(last), sql.ref(kept)]
  return sql`case when period_aggregation <> 'LAST' or ${now} is null then ${now}
    else ${now} - coalesce(lag(${now}) over ${then}, ${before}, 0) end`
}

/** One more term to date or, where the last value is kept, only if it is the first of its series. */
const termsAdded = (
  terms: string,
  value: string,
  last: string,
  kept: string,
) => sql`case when period_aggregation <> 'LAST'
  or lag(${sql.ref(value)}) over ${sql.ref(last)} is null and ${sql.ref(kept)} is null then ${sql.ref(terms)} else 0 end`

/** What the periods computed add up to, after what is kept of those before. */
const toDate = (sum: string, kept: string) =>
  sql`coalesce(${sql.ref(sum)} + coalesce(${sql.ref(kept)}, 0), ${sql.ref(kept)})`

/** What a rule does not add up has no figure. */
const ifAdded = (value: string) => sql`case when adds_parts then trim_scale(${sql.ref(value)}) end`
const ifAddedToDate = (value: ReturnType<typeof sql>) =>
  sql`case when adds_parts and period_aggregation <> 'NONE' then trim_scale(${value}) end`

const shownValue = (numerator: string, denominator: string) =>
  sql`figure_value(kind, rate_factor, weighted, ${sql.ref(numerator)}, ${sql.ref(denominator)})`

/**
 * The figures of indicators from a day on, as rows of the table `figure`: by period and to date, of the whole, by site, by
 * group. The same people may answer in every period: where answers are counted, people to date are those of the fullest one.
 */
async function createFigures(db: Kysely<never>): Promise<void> {
  await sql`
    create function compute_figures(asked uuid[], since date default '-infinity') returns setof figure
    language sql stable as $$
      with cell as (
        select indicator_id, period, site_id, group_id, count(*) filter (where is_pending) as pending,
          count(numerator) filter (where is_approved) as terms,
          sum(numerator) filter (where is_approved) as n, sum(denominator) filter (where is_approved) as d,
          count(numerator) filter (where is_provisional) as p_terms,
          sum(numerator) filter (where is_provisional) as p_n, sum(denominator) filter (where is_provisional) as p_d
        from figure_terms(asked, since)
        group by indicator_id, period, site_id, group_id
      ),
      added as (
        select cell.*,
          ${termsAdded('terms', 'n', 'approved', 'numerator_to_date')} as terms_added,
          ${addedTo('n', 'approved', 'numerator_to_date')} as n_added,
          ${addedTo('d', 'approved', 'denominator_to_date')} as d_added,
          ${termsAdded('p_terms', 'p_n', 'provisional', 'provisional_numerator_to_date')} as p_terms_added,
          ${addedTo('p_n', 'provisional', 'provisional_numerator_to_date')} as p_n_added,
          ${addedTo('p_d', 'provisional', 'provisional_denominator_to_date')} as p_d_added
        from cell join indicator_rule on indicator_rule.indicator_id = cell.indicator_id
        ${keptBefore(
          'cell',
          sql`case when by_site and by_group then 'CELL' when by_site then 'SITE' when by_group then 'GROUP' else 'WHOLE' end::figure_part`,
          sql`period_aggregation = 'LAST'`,
        )}
        window approved as (partition by cell.indicator_id, site_id, group_id, n is null order by period),
          provisional as (partition by cell.indicator_id, site_id, group_id, p_n is null order by period)
      ),
      part as (
        select indicator_id, period, site_id, group_id,
          case grouping(site_id, group_id) when 0 then 'CELL' when 1 then 'SITE' when 2 then 'GROUP' else 'WHOLE' end::figure_part
            as part,
          sum(pending) as pending, sum(terms) as terms, sum(n) as n, sum(d) as d,
          sum(p_terms) as p_terms, sum(p_n) as p_n, sum(p_d) as p_d,
          sum(terms_added) as terms_added, sum(n_added) as n_added, sum(d_added) as d_added,
          sum(p_terms_added) as p_terms_added, sum(p_n_added) as p_n_added, sum(p_d_added) as p_d_added
        from added
        group by indicator_id, period, cube (site_id, group_id)
      ),
      summed as (
        select part.*, sum(pending) over to_date as all_pending, max(d) over to_date as most,
          sum(terms_added) over to_date as all_terms, sum(n_added) over to_date as all_n, sum(d_added) over to_date as all_d,
          sum(p_terms_added) over to_date as all_p_terms, sum(p_n_added) over to_date as all_p_n,
          sum(p_d_added) over to_date as all_p_d
        from part
        where part.part = 'WHOLE' or part.part = 'SITE' and site_id is not null or part.part = 'GROUP' and group_id is not null
          or part.part = 'CELL' and site_id is not null and group_id is not null
        window to_date as (partition by indicator_id, part.part, site_id, group_id order by period)
      ),
      ruled as (
        select *, site_aggregation <> 'NONE' or case part when 'CELL' then true when 'SITE' then not by_group
          when 'GROUP' then not by_site else not by_site and not by_group end as adds_parts
        from summed join indicator_rule using (indicator_id)
      ),
      shown as (
        select ruled.programme_id, ruled.indicator_id, ruled.part, period, site_id, group_id, kind, rate_factor, weighted,
          period_aggregation, pending, terms, p_terms,
          ${ifAdded('n')} as n, ${ifAdded('d')} as d, ${ifAdded('p_n')} as p_n, ${ifAdded('p_d')} as p_d,
          ${toDate('all_pending', 'pending_to_date')} as all_pending, ${toDate('all_terms', 'terms_to_date')} as all_terms,
          ${toDate('all_p_terms', 'provisional_terms_to_date')} as all_p_terms,
          ${ifAddedToDate(toDate('all_n', 'numerator_to_date'))} as all_n,
          ${ifAddedToDate(toDate('all_d', 'denominator_to_date'))} as all_d,
          ${ifAddedToDate(toDate('all_p_n', 'provisional_numerator_to_date'))} as all_p_n,
          ${ifAddedToDate(toDate('all_p_d', 'provisional_denominator_to_date'))} as all_p_d,
          ${ifAddedToDate(sql`greatest(most, people_to_date)`)} as most
        from ruled ${keptBefore('ruled', sql`ruled.part`)}
      )
      select programme_id, indicator_id, part, period, site_id, group_id, pending::integer,
        terms::integer, n, d, ${shownValue('n', 'd')},
        case when kind = 'COUNT' then n when kind = 'RATE' or weighted then d end,
        p_terms::integer, p_n, p_d, ${shownValue('p_n', 'p_d')}, all_pending::integer,
        all_terms::integer, all_n, all_d, ${shownValue('all_n', 'all_d')},
        case when kind = 'COUNT' then all_n
          when kind = 'RATE' or weighted then case period_aggregation when 'LAST' then all_d else most end end,
        all_p_terms::integer, all_p_n, all_p_d, ${shownValue('all_p_n', 'all_p_d')}
      from shown
    $$`.execute(db)
}

const AMOUNTS = [
  ...['pending', 'terms', 'numerator', 'denominator', 'value', 'people'],
  ...['provisional_terms', 'provisional_numerator', 'provisional_denominator', 'provisional_value'],
  ...[
    'pending_to_date',
    'terms_to_date',
    'numerator_to_date',
    'denominator_to_date',
    'value_to_date',
    'people_to_date',
  ],
  ...['provisional_terms_to_date', 'provisional_numerator_to_date'],
  ...['provisional_denominator_to_date', 'provisional_value_to_date'],
]

/**
 * Makes the kept figures of indicators anew from a day on, and writes only those that differ. One transaction at a time does,
 * for an indicator, once it holds it: two do not each miss what the other wrote. They are held in the order of their ids, so
 * that nobody waits for somebody who waits for them.
 */
async function createRefresh(db: Kysely<never>): Promise<void> {
  const columns = sql.join(AMOUNTS.map((name) => sql.id(name)))
  const excluded = sql.join(AMOUNTS.map((name) => sql.id('excluded', name)))
  await sql`
    create function refresh_figures(asked uuid[], since date default '-infinity') returns void language plpgsql
    set jit = off set plan_cache_mode = force_generic_plan set work_mem = '32MB' as $$
    begin
      perform pg_advisory_xact_lock(hashtextextended(id::text, 15))
      from (select distinct unnest(asked) as id order by id) as held;
      with fresh as materialized (select * from compute_figures(asked, since)),
      kept as materialized (select * from figure where indicator_id = any(asked) and period >= since),
      gone as (
        delete from figure using (
          select indicator_id, part, site_id, group_id, period from kept
          except select indicator_id, part, site_id, group_id, period from fresh) as old
        where figure.indicator_id = old.indicator_id and figure.part = old.part and figure.period = old.period
          and (${placeKey}) = (coalesce(old.site_id, ${NIL}), coalesce(old.group_id, ${NIL}))
      )
      insert into figure select * from fresh except select * from kept
      on conflict (indicator_id, part, ${placeKey}, period) do update set (${columns}) = row(${excluded});
    end $$`.execute(db)
}

/**
 * Whatever changes a value, or the rules, leaves a mark, and the figures marked are made anew once, when the transaction ends:
 * a file of a thousand values costs each of its indicators no more than one value does.
 */
async function keepFigures(db: Kysely<never>): Promise<void> {
  await sql`
    create unlogged table stale_figure (
      programme_id uuid not null,
      indicator_id uuid not null,
      since date not null
    )`.execute(db)
  await sql`
    create function refresh_stale_figures() returns trigger language plpgsql as $$
    declare
      ids uuid[];
      first date;
    begin
      with stale as (delete from stale_figure returning indicator_id, stale_figure.since)
      select array_agg(distinct indicator_id), min(stale.since) into ids, first from stale;
      if ids is not null then
        perform refresh_figures(ids, first);
      end if;
      return null;
    end $$`.execute(db)
  await sql`create constraint trigger stale_figure_refresh after insert on stale_figure
    deferrable initially deferred for each row execute function refresh_stale_figures()`.execute(db)
  await sql`
    create function mark_logged() returns trigger language plpgsql as $$
    begin
      insert into stale_figure
      select programme_id, indicator_id, min(period) from changed where status <> 'DRAFT' group by programme_id, indicator_id;
      return null;
    end $$`.execute(db)
  await sql`create trigger measurement_counts after insert on measurement referencing new table as changed
    for each statement execute function mark_logged()`.execute(db)
  await sql`
    create function mark_moved() returns trigger language plpgsql as $$
    begin
      insert into stale_figure
      select changed.programme_id, changed.indicator_id, min(changed.period)
      from changed join former on former.id = changed.id
      where changed.status <> former.status group by changed.programme_id, changed.indicator_id;
      return null;
    end $$`.execute(db)
  await sql`create trigger measurement_counts_anew after update on measurement
    referencing old table as former new table as changed
    for each statement execute function mark_moved()`.execute(db)
  await sql`
    create function mark_ruled() returns trigger language plpgsql as $$
    begin
      insert into stale_figure values (new.programme_id, new.id, '-infinity');
      return null;
    end $$`.execute(db)
  await sql`create trigger indicator_ruled after update of current_plan_id on indicator
    for each row when (old.current_plan_id is distinct from new.current_plan_id) execute function mark_ruled()`.execute(
    db,
  )
}
