-- Passkeys of members, and the challenges that they answer.

create table web_passkeys (
    id uuid primary key default gen_random_uuid(),
    member_id bigint not null,
    credential_id bytea not null unique,
    public_key bytea not null,
    sign_count bigint not null,
    is_backup_eligible boolean not null,
    name text not null check (length(name) between 1 and 60),
    created_at timestamptz not null,
    used_at timestamptz
);
create index web_passkeys_by_member on web_passkeys (member_id);
comment on table web_passkeys is
    'The public half of a passkey, what its member calls it, and how often it says that it was used.';

create table web_challenges (
    digest bytea primary key,
    purpose text not null check (purpose in ('register', 'assert')),
    bound_to text not null,
    expires_at timestamptz not null
);
create index web_challenges_by_end on web_challenges (expires_at);
comment on table web_challenges is
    'The digest of a number that a passkey has to sign, for one session or one sign-in. It is deleted by its first use.';

select guard_table('web_passkeys'), guard_table('web_challenges');
grant select, insert, update, delete on web_passkeys to ${system}, ${member}, ${viewer}, ${staff}, ${admin};
grant select, insert, delete on web_challenges to ${system};
create policy system_writes on web_passkeys for all to ${system} using (true) with check (true);
create policy system_writes on web_challenges for all to ${system} using (true) with check (true);
create policy members_write_their_own on web_passkeys for all to ${member}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
create policy viewers_write_their_own on web_passkeys for all to ${viewer}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
create policy staff_writes_its_own on web_passkeys for all to ${staff}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
create policy admins_write_their_own on web_passkeys for all to ${admin}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
