create table ideas (
    id bigint generated always as identity primary key,
    member_id bigint not null,
    text text not null
);
comment on table ideas is 'One idea of a member.';

select guard_table('ideas');
grant select, insert on ideas to ${member}, ${staff};
create policy members_keep_their_own on ideas to ${member}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
create policy staff_keep_their_own on ideas to ${staff}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
grant select, insert, delete on ideas to ${system};
create policy system_works on ideas to ${system} using (true) with check (true);
