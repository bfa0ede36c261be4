-- What members show beside their Discord account: codes of an app, and codes for when the app is lost.

create table web_totp (
    member_id bigint primary key,
    secret bytea not null,
    last_step bigint not null default 0,
    created_at timestamptz not null,
    confirmed_at timestamptz
);
comment on table web_totp is
    'The sealed secret that a member''s authenticator app shares with the program, and the last step of time whose code was used: none is used twice. Without a date of confirmation it counts for nothing yet.';

create table web_recovery_codes (
    member_id bigint not null,
    code_hash bytea not null,
    created_at timestamptz not null,
    used_at timestamptz,
    primary key (member_id, code_hash)
);
comment on table web_recovery_codes is
    'The digest of a code that stands for the second factor once.';

select guard_table('web_totp'), guard_table('web_recovery_codes');
grant select, insert, update, delete on web_totp, web_recovery_codes
    to ${system}, ${member}, ${viewer}, ${staff}, ${admin};
create policy system_writes on web_totp for all to ${system} using (true) with check (true);
create policy system_writes on web_recovery_codes for all to ${system} using (true) with check (true);
create policy members_write_their_own on web_totp for all to ${member}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
create policy viewers_write_their_own on web_totp for all to ${viewer}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
create policy staff_writes_its_own on web_totp for all to ${staff}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
create policy admins_write_their_own on web_totp for all to ${admin}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
create policy members_write_their_own on web_recovery_codes for all to ${member}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
create policy viewers_write_their_own on web_recovery_codes for all to ${viewer}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
create policy staff_writes_its_own on web_recovery_codes for all to ${staff}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
create policy admins_write_their_own on web_recovery_codes for all to ${admin}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
