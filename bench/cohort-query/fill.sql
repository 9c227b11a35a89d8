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

insert into objective (programme_id, experiment_id, position, title, beneficiaries)
select programme_id, id, 1, 'Objectif', 'Bénéficiaires' from experiment;

insert into indicator (programme_id, experiment_id, objective_id, position, name, unit, level, direction, frequency,
  collection_method, source, baseline, target)
select programme_id, experiment_id, id, number, 'Bénéficiaires accompagnés ' || number, 'personnes', 'OUTPUT', 'INCREASE',
  'MONTHLY', 'REGISTER', 'Registre', number, 100 + number
from objective, generate_series(1, 10) as number;

insert into measurement (programme_id, indicator_id, period, version, value, reason, logged_by, logged_at)
select programme_id, indicator.id, date '2015-01-01' + make_interval(months => month), version,
  (position + month + version / 2.0)::numeric(10, 1), case version when 2 then 'Erreur de saisie' end, programme_id, '2020-01-01'
from indicator, generate_series(0, 59) as month,
  generate_series(1, case when (month + position) % 20 = 0 then 2 else 1 end) as version;
