-- A programme whose people are each to be told of five milestones, now, whatever the hour. $PEOPLE and $WORKSPACE are replaced.
insert into programme (id, name, authority, description, contact)
values ('00000000-0000-4000-8000-000000000000', 'Bench', 'Bench', 'Bench', 'bench@example.org');

insert into api_key (hash, label) values (encode(sha256('bench'), 'hex'), 'bench');

insert into member (programme_id, name, email, role, working_days, work_starts_at, work_ends_at)
select id, 'Personne ' || number, 'personne-' || number || '@example.org', 'ENTREPRENEUR', '1234567', '00:00', '23:59'
from programme, generate_series(1, $PEOPLE) as number;

insert into chat_account (programme_id, member_id, platform, workspace, platform_user, last_used_at)
select programme_id, id, 'MATTERMOST', '$WORKSPACE', 'u' || lpad(split_part(name, ' ', 2), 25, '0'), now() + interval '1 day' from member;

insert into cohort (programme_id, name, starts_on, ends_on)
select id, 'Bench', current_date - 100, current_date + 100 from programme;

insert into enterprise (programme_id, name, description) select id, 'Bench', 'Bench' from programme;

insert into experiment (programme_id, cohort_id, enterprise_id, title, summary)
select programme_id, cohort.id, enterprise.id, 'Le jardin', 'Bench' from cohort join enterprise using (programme_id);

insert into milestone (programme_id, experiment_id, kind, title, due_on, responsible)
select programme_id, id, kind, kind::text, current_date + 3, 'ENTREPRENEUR'
from experiment, unnest(enum_range('FRAMEWORK_SIGNED'::milestone_kind, 'JOINT_ANALYSIS')) as kind;

insert into nudge (programme_id, kind, key, recipient_id, milestone_id, milestone_round, due_at)
select member.programme_id, 'MILESTONE', concat_ws(':', 'bench', milestone.id, member.id), member.id, milestone.id, round,
  now() - interval '1 hour' - random() * interval '1 minute'
from member join milestone using (programme_id);
