import { type Kysely, sql } from 'kysely'

/**
 * What is read of figures besides those kept: indicators of several experiments put together, by the definition of the library
 * that they follow; and the effect that remains of an observed change, once what would have happened anyway and what is due to
 * others are taken off.
 */
export async function up(db: Kysely<never>): Promise<void> {
  await sql`alter type event_kind add value if not exists 'NET_EFFECT_DOCUMENTED'`.execute(db)
  await combineFigures(db)
  await keepNetEffects(db)
}

/** Terms are added up, then divided once. What follows no definition is one row, counted and not added up. */
async function combineFigures(db: Kysely<never>): Promise<void> {
  await sql`
    create function combined_figures(asked uuid[], up_to date) returns table (
      definition_id uuid, indicator_ids uuid[], period date, pending integer,
      terms integer, numerator numeric, denominator numeric, value numeric, provisional_terms integer,
      provisional_numerator numeric, provisional_denominator numeric, provisional_value numeric)
    language sql stable as $$
      with part as (
        select indicator.id, definition.id as definition_id, definition.kind, definition.rate_factor,
          case when definition.id is not null then rule.weighted end as weighted,
          row_number() over (order by experiment.title, sheet.position, indicator.id) as place, figure.period,
          pending_to_date, terms_to_date, provisional_terms_to_date,
          case when adds_up then numerator_to_date end as n, case when adds_up then denominator_to_date end as d,
          case when adds_up then provisional_numerator_to_date end as p_n,
          case when adds_up then provisional_denominator_to_date end as p_d
        from indicator
        join indicator_rule as rule on rule.indicator_id = indicator.id
        join indicator_sheet as sheet on sheet.indicator_id = indicator.id and sheet.plan_id = indicator.current_plan_id
        join evaluation_plan on evaluation_plan.id = indicator.current_plan_id and evaluation_plan.status = 'FROZEN'
        join experiment on experiment.id = indicator.experiment_id
        left join indicator_definition as definition on definition.id = indicator.definition_id
        cross join lateral (select definition.id is not null and rule.site_aggregation <> 'NONE' as adds_up) as known
        left join lateral figures_until(indicator.id, 'WHOLE', null, null, up_to) as figure on definition.id is not null
        where indicator.id = any(asked)
      ),
      summed as (
        select definition_id, kind, rate_factor, weighted, array_agg(id order by place) as ids, max(part.period) as period,
          coalesce(sum(pending_to_date), 0)::integer as pending, coalesce(sum(terms_to_date), 0)::integer as terms,
          coalesce(sum(provisional_terms_to_date), 0)::integer as p_terms,
          sum(n) as n, sum(d) as d, sum(p_n) as p_n, sum(p_d) as p_d
        from part group by definition_id, kind, rate_factor, weighted
      )
      select definition_id, ids, period, pending, terms, trim_scale(n), trim_scale(d),
        figure_value(kind, rate_factor, weighted, n, d), p_terms, trim_scale(p_n), trim_scale(p_d),
        figure_value(kind, rate_factor, weighted, p_n, p_d)
      from summed
    $$`.execute(db)
}

/**
 * What the change of an indicator owes to the experiment, as it is known: the share that would have happened anyway (« poids
 * mort »), the share due to others, on what evidence and from what source. Each version is kept.
 */
async function keepNetEffects(db: Kysely<never>): Promise<void> {
  await sql`create type effect_evidence as enum
    ('ASSUMPTION', 'STAKEHOLDER_ESTIMATE', 'PUBLISHED_STUDY', 'COMPARISON', 'CONTROL_GROUP')`.execute(db)
  await sql`
    create table net_effect (
      programme_id uuid not null,
      id uuid not null default gen_random_uuid(),
      indicator_id uuid not null,
      version integer not null check (version >= 1),
      deadweight_rate numeric(5, 4) check (deadweight_rate between 0 and 1),
      deadweight_evidence effect_evidence,
      deadweight_source text check (length(deadweight_source) between 1 and 2000),
      others_share numeric(5, 4) check (others_share between 0 and 1),
      others_evidence effect_evidence,
      others_source text check (length(others_source) between 1 and 2000),
      documented_by uuid not null,
      documented_at timestamptz not null,
      primary key (id, programme_id),
      constraint net_effect_version unique (indicator_id, version, programme_id),
      foreign key (programme_id, indicator_id) references indicator (programme_id, id),
      foreign key (programme_id, documented_by) references member (programme_id, id),
      check ((deadweight_rate is null) = (deadweight_evidence is null) and (deadweight_rate is not null or deadweight_source is null)),
      check ((others_share is null) = (others_evidence is null) and (others_share is not null or others_source is null))
    )`.execute(db)
  await sql`
    create trigger net_effect_append_only before update or delete on net_effect
    for each row execute function refuse_rewriting()`.execute(db)
  await sql`
    create function net_effect_of(change numeric, deadweight_rate numeric, others_share numeric)
    returns numeric language sql immutable as $$
      select trim_scale(round(change * (1 - deadweight_rate) * (1 - others_share), 6)) $$`.execute(db)
}
