-- What an experiment looks for, among the establishments of the search benchmark; 5 000 introductions by 20 other experiments,
-- and 20 000 establishments that declared places.
insert into cohort (programme_id, name, starts_on, ends_on) select id, 'Bench', '2026-01-01', '2026-12-31' from programme;

insert into enterprise (programme_id, name, description)
select id, 'Enterprise ' || number, 'Bench' from programme, generate_series(0, 20) as number;

insert into experiment (programme_id, cohort_id, enterprise_id, title, summary)
select cohort.programme_id, cohort.id, enterprise.id, enterprise.name, 'Bench' from cohort, enterprise;

insert into experiment_needs (programme_id, experiment_id, kinds, categories, audiences, challenge, insee_codes, set_by, set_at)
select experiment.programme_id, experiment.id, '{MEDICO_SOCIAL}', '{EHPAD,"Résidence autonomie"}',
  '{ELDERS,DEPENDENT_ELDERS,CARERS}', 'ISOLATION_OF_ELDERS', '{95127,95500,95018,95268,95585}', member.id, now()
from experiment, member where experiment.title = 'Enterprise 0';

insert into introduction (programme_id, experiment_id, establishment_id, purpose, requested_by, requested_at, status_at)
select establishment.programme_id, experiment.id, establishment.id, 'Bench', member.id, at, at
from (select *, row_number() over (order by md5(id::text)) as place from establishment) as establishment
  cross join lateral (select now() - (place % 700) * interval '1 day' as at) as asked
  join experiment on experiment.title = 'Enterprise ' || (1 + place % 20), member
where place <= 5000;

update introduction set status = 'PROPOSED', proposed_by = requested_by, proposed_at = status_at
where get_byte(uuid_send(id), 0) < 200;

update introduction set status = 'DECLINED', decline_reason = 'NO_TIME' where status = 'PROPOSED' and get_byte(uuid_send(id), 0) < 60;

update introduction set status = 'EXPIRED' where status = 'PROPOSED' and get_byte(uuid_send(id), 0) < 120;

insert into capacity (programme_id, establishment_id, starts_on, ends_on, places, declared_by, declared_at)
select establishment.programme_id, establishment.id, '2020-01-01', '2039-12-31', 2, member.id, now()
from establishment, member where get_byte(uuid_send(establishment.id), 0) < 51;
