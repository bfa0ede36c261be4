-- What members chose for themselves.

create table user_languages (
    user_id bigint primary key,
    language text not null check (language in ('fr', 'en'))
);
comment on table user_languages is
    'The language that somebody chose; no row: that of their Discord client.';

create table user_consents (
    user_id bigint not null,
    purpose text not null check (purpose in ('offers', 'naming', 'thanks')),
    is_given boolean not null,
    decided_at timestamptz not null,
    primary key (user_id, purpose)
);
comment on table user_consents is 'What somebody agreed to or took back, and when; no row: never asked, so no.';

select guard_table('user_languages'), guard_table('user_consents');
grant select, insert, update on user_languages, user_consents to ${member};
grant delete on user_languages to ${member};
grant select on user_languages, user_consents to ${viewer}, ${staff}, ${admin};
grant select, insert, update, delete on user_languages, user_consents to ${system};
create policy members_choose on user_languages for all to ${member}
    using (user_id = (select acting_member())) with check (user_id = (select acting_member()));
create policy members_choose on user_consents for all to ${member}
    using (user_id = (select acting_member())) with check (user_id = (select acting_member()));
create policy viewers_read_their_own on user_languages for select to ${viewer}
    using (user_id = (select acting_member()));
create policy staff_reads on user_languages for select to ${staff} using (true);
create policy viewers_read_their_own on user_consents for select to ${viewer}
    using (user_id = (select acting_member()));
create policy staff_reads on user_consents for select to ${staff} using (true);
create policy admins_read on user_languages for select to ${admin} using (true);
create policy admins_read on user_consents for select to ${admin} using (true);
create policy system_writes on user_languages for all to ${system} using (true) with check (true);
create policy system_writes on user_consents for all to ${system} using (true) with check (true);
