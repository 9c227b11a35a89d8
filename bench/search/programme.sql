-- A programme, and who searches in it.
insert into programme (name, authority, description, contact) values ('Bench', 'Bench', 'Bench', 'bench@example.org');

insert into member (programme_id, name, email, role) select id, 'Bench', 'bench@example.org', 'STAFF' from programme;

insert into api_key (hash, label, programme_id, member_id)
select encode(sha256('bench'), 'hex'), 'bench', programme_id, id from member;
