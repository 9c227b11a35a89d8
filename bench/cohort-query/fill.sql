-- 278 cohorts × 6 experiments × 10 indicators × 60 months: a little more than a million values, one in twenty corrected once.
insert into programme (id, name, authority, description, contact)
values ('00000000-0000-4000-8000-000000000000', 'Bench', 'Bench', 'Bench', 'bench@example.org');

insert into member (programme_id, id, name, email, role)
select id, id, 'Bench', 'bench@example.org', 'STAFF' from programme;

insert into api_key (hash, label, programme_id, member_id)
select encode(sha256('bench'), 'hex'), 'bench', programme_id, id from member;

insert into cohort (programme_id, id, name, starts_on, ends_on)
select id, ('00000000-0000-4000-8000-' || lpad(number::text, 12, '0'))::uuid, 'Promotion ' || number, '2015-01-01', '2019-12-31'
from programme, generate_series(1, 278) as number;

insert into enterprise (programme_id, name, description)
select id, 'Entreprise ' || number, 'Bench' from programme, generate_series(1, 6) as number;

insert into experiment (programme_id, cohort_id, enterprise_id, title, summary)
select cohort.programme_id, cohort.id, enterprise.id, 'Expérimentation : ' || enterprise.name, 'Bench' from cohort, enterprise;

-- The plans of experiments in force, signed by the authority.
insert into evaluation_plan (programme_id, experiment_id, version, drafted_at) select programme_id, id, 1, '2015-01-01' from experiment;

insert into stakeholder (programme_id, plan_id, position, kind, name, member_id)
select programme_id, id, 1, 'AUTHORITY', 'Bench', programme_id from evaluation_plan;

insert into objective (programme_id, experiment_id, plan_id, position, title, beneficiaries)
select programme_id, experiment_id, id, 1, 'Objectif', 'Bénéficiaires' from evaluation_plan;

alter table indicator add column number integer;

insert into indicator (programme_id, experiment_id, unit, kind, number)
select programme_id, id, 'personnes', 'AMOUNT', number from experiment, generate_series(1, 10) as number;

insert into indicator_sheet (programme_id, plan_id, indicator_id, experiment_id, objective_id, position, kind, name, level,
  direction, frequency, collection_method, calculation, source, baseline, target, period_aggregation, site_aggregation)
select indicator.programme_id, plan_id, indicator.id, experiment_id, objective.id, number, kind,
  'Bénéficiaires accompagnés ' || number, 'OUTPUT', 'INCREASE', 'MONTHLY', 'REGISTER', 'Personnes venues', 'Registre', number,
  100 + number, 'LAST', 'SUM'
from objective join indicator using (experiment_id);

alter table indicator drop column number;

update evaluation_plan set status = 'SIGNING', submitted_at = '2015-01-01', content_hash = repeat('0', 64);

insert into plan_signature (programme_id, plan_id, stakeholder_id, content_hash, recorded_by, signed_at, channel)
select programme_id, plan_id, id, repeat('0', 64), programme_id, '2015-01-01', 'API' from stakeholder;

update evaluation_plan set status = 'FROZEN', frozen_at = '2015-01-01';

-- The rows are right: nothing is checked a million times over, and figures are made at once.
alter table measurement disable trigger user;

insert into measurement (programme_id, experiment_id, plan_id, indicator_id, period, version, value, reason, status, status_at,
  status_by, logged_by, logged_at)
select sheet.programme_id, experiment_id, plan_id, indicator_id, date '2015-01-01' + make_interval(months => month), version,
  (position + month + version / 2.0)::numeric(10, 1), case version when 2 then 'Erreur de saisie' end, 'SUBMITTED', '2020-01-01',
  sheet.programme_id, sheet.programme_id, '2020-01-01'
from indicator_sheet as sheet, generate_series(0, 59) as month,
  generate_series(1, case when (month + position) % 20 = 0 then 2 else 1 end) as version;

alter table measurement enable trigger user;

select refresh_figures(array(select id from indicator));
