-- Tokens with which members' own programs call the API.

create table web_tokens (
    id uuid primary key default gen_random_uuid(),
    member_id bigint not null,
    token_hash bytea not null unique,
    name text not null check (length(name) between 1 and 60),
    scopes text[] not null,
    level text not null check (level in ('MEMBER', 'VIEWER', 'STAFF', 'ADMIN', 'OWNER')),
    created_at timestamptz not null,
    expires_at timestamptz not null,
    used_at timestamptz
);
create index web_tokens_by_member on web_tokens (member_id);
create index web_tokens_by_end on web_tokens (expires_at);
comment on table web_tokens is
    'The digest of a token, what it may be used for, and the level of its member when it was made: it never goes further than that.';

select guard_table('web_tokens');
grant select, update, delete on web_tokens to ${system};
grant select, insert, delete on web_tokens to ${member}, ${viewer}, ${staff}, ${admin};
create policy system_writes on web_tokens for all to ${system} using (true) with check (true);
create policy members_write_their_own on web_tokens for all to ${member}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
create policy viewers_write_their_own on web_tokens for all to ${viewer}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
create policy staff_writes_its_own on web_tokens for all to ${staff}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
create policy admins_write_their_own on web_tokens for all to ${admin}
    using (member_id = (select acting_member())) with check (member_id = (select acting_member()));
