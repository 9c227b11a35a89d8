-- Two cohorts alike: 6 experiments × 5 indicators that follow 5 definitions, 5 groups, 67 months. One has 10 sites an experiment and
-- 100 500 approved values, the other 100 sites and 1 005 000: 33 500 values an indicator.
insert into programme (id, name, authority, description, contact)
values ('00000000-0000-4000-8000-000000000000', 'Bench', 'Bench', 'Bench', 'bench@example.org');

insert into member (programme_id, id, name, email, role)
select id, id, 'Bench', 'bench@example.org', 'STAFF'::role from programme
union all select id, '00000000-0000-4000-8000-000000000001', 'Author', 'author@example.org', 'ENTREPRENEUR' from programme;

insert into api_key (hash, label, programme_id, member_id)
select encode(sha256('bench'), 'hex'), 'bench', programme_id, id from member where role = 'STAFF';

insert into cohort (programme_id, id, name, starts_on, ends_on)
select id, ('00000000-0000-4000-8000-' || lpad(sites::text, 12, '0'))::uuid, sites || ' terrains', '2015-01-01', '2020-12-31'
from programme, unnest(array[10, 100]) as sites;

insert into enterprise (programme_id, name, description)
select id, 'Entreprise ' || number, 'Bench' from programme, generate_series(1, 6) as number;

insert into experiment (programme_id, cohort_id, enterprise_id, title, summary)
select cohort.programme_id, cohort.id, enterprise.id, 'Expérimentation : ' || enterprise.name, 'Bench' from cohort, enterprise;

insert into establishment (programme_id, name, kind, category, address, postcode, commune, search_text, source, source_key)
select id, 'Établissement ' || number, 'COLLEGE', 'Collège', '1 rue', '95000', 'Cergy', 'x', 'DEMONSTRATION', number
from programme, generate_series(1, 100) as number;

insert into site (programme_id, experiment_id, establishment_id, opened_on)
select experiment.programme_id, experiment.id, establishment.id, '2015-01-01'
from experiment join cohort on cohort.id = cohort_id, establishment
where establishment.source_key::integer <= split_part(cohort.name, ' ', 1)::integer;

insert into evaluation_plan (programme_id, experiment_id, version, drafted_at)
select programme_id, id, 1, '2015-01-01' from experiment;

insert into stakeholder (programme_id, plan_id, position, kind, name, member_id)
select programme_id, id, 1, 'AUTHORITY', 'Bench', programme_id from evaluation_plan;

insert into objective (programme_id, experiment_id, plan_id, position, title, beneficiaries)
select programme_id, experiment_id, id, 1, 'Objectif', 'Bénéficiaires' from evaluation_plan;

-- Every kind of rule: sums, last values, true rates, means of answers.
insert into indicator_definition (programme_id, name, kind, unit, level, direction, frequency, collection_method, calculation,
  source, period_aggregation, site_aggregation, created_at)
select id, 'Fiche ' || number, kind::indicator_kind, 'personnes', 'OUTPUT', 'INCREASE', 'MONTHLY', 'REGISTER', 'Compter',
  'Registre', periods::aggregation, parts::aggregation, '2015-01-01'
from programme, (values (1, 'COUNT', 'SUM', 'SUM'), (2, 'COUNT', 'LAST', 'SUM'), (3, 'RATE', 'RATIO_OF_SUMS', 'RATIO_OF_SUMS'),
  (4, 'SCALE', 'WEIGHTED_MEAN', 'WEIGHTED_MEAN'), (5, 'RATE', 'LAST', 'RATIO_OF_SUMS')) as rule(number, kind, periods, parts);

insert into indicator (programme_id, experiment_id, unit, kind, by_site, dimension, definition_id)
select experiment.programme_id, experiment.id, unit, kind, true, 'Âge', definition.id
from experiment, indicator_definition as definition;

insert into indicator_group (programme_id, indicator_id, position, label)
select programme_id, id, number, 'Groupe ' || number from indicator, generate_series(1, 5) as number;

insert into indicator_sheet (programme_id, plan_id, indicator_id, experiment_id, objective_id, position, kind, name, level,
  direction, frequency, collection_method, calculation, source, baseline, target, period_aggregation, site_aggregation)
select indicator.programme_id, plan_id, indicator.id, experiment_id, objective.id, right(definition.name, 1)::integer,
  indicator.kind, 'Indicateur : ' || definition.name, 'OUTPUT', 'INCREASE', 'MONTHLY', 'REGISTER', 'Compter', 'Registre', 1, 1000,
  period_aggregation, site_aggregation
from objective join indicator using (experiment_id) join indicator_definition as definition on definition.id = definition_id;

update evaluation_plan set status = 'SIGNING', submitted_at = '2015-01-01', content_hash = repeat('0', 64);

insert into plan_signature (programme_id, plan_id, stakeholder_id, content_hash, recorded_by, signed_at, channel)
select programme_id, plan_id, id, repeat('0', 64), programme_id, '2015-01-01', 'API' from stakeholder;

update evaluation_plan set status = 'FROZEN', frozen_at = '2015-01-01';

-- The rows are right: nothing is checked a million times over, and figures are made at once.
alter table measurement disable trigger user;

insert into measurement (programme_id, experiment_id, plan_id, indicator_id, period, site_id, group_id, version, value, numerator,
  denominator, weight, status, status_at, status_by, logged_by, logged_at)
select sheet.programme_id, sheet.experiment_id, sheet.plan_id, sheet.indicator_id, date '2015-01-01' + make_interval(months => month),
  site.id, part.id, 1, case sheet.kind when 'COUNT' then month + part.position when 'RATE' then 50 else 3.5 end,
  case sheet.kind when 'RATE' then 6 + part.position end, case sheet.kind when 'RATE' then 12 + 2 * part.position end,
  case sheet.kind when 'SCALE' then 10 + month % 7 end, 'APPROVED', '2021-01-01', sheet.programme_id,
  '00000000-0000-4000-8000-000000000001', '2021-01-01'
from indicator_sheet as sheet join site using (experiment_id) join indicator_group as part using (indicator_id),
  generate_series(0, 66) as month;

alter table measurement enable trigger user;

select count(refresh_figures(array[id])) from indicator;
