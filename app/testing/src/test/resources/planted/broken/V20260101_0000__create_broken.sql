-- create table only_a_comment (member_id bigint);
create table broken_notes (member_id bigint not null, staff_id bigint);
create table if not exists broken_letters (owner text not null);
create table broken_marks (kind text not null);
insert into broken_marks values ('one');
select guard_table('broken_marks');
grant select, insert, delete on broken_marks to ${system};
create policy system_works on broken_marks to ${system} using (true) with check (true);
